package org.paraph.engine.camunda;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Stops and restarts the processes of one dossier. A suspended timer of the engine would fire at once when its process
 * goes on after its due date; here each clock keeps the time that it had left, remembered in a variable of its process.
 */
final class FrozenInstances {

    private static final String REMAINING = "remainingMillis_";

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final String negotiationId;

    FrozenInstances(ProcessEngine engine, String negotiationId) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.negotiationId = negotiationId;
    }

    /** Stops all but the instances of one process; returns the open tasks concerned. */
    Set<String> freeze(String exceptProcessId) {
        return instances().filter(instance -> !instance.getProcessDefinitionKey().equals(exceptProcessId))
                .filter(instance -> !instance.isSuspended()).flatMap(instance -> {
                    timers(instance).forEach(timer -> remember(instance, timer));
                    runtime.suspendProcessInstanceById(instance.getId());
                    return tasks(instance);
                }).collect(Collectors.toSet());
    }

    /** Lets every stopped instance go on; returns the open tasks concerned. */
    Set<String> thaw() {
        return instances().filter(ProcessInstance::isSuspended).flatMap(instance -> {
            runtime.activateProcessInstanceById(instance.getId());
            timers(instance).forEach(timer -> restore(instance, timer));
            return tasks(instance);
        }).collect(Collectors.toSet());
    }

    private java.util.stream.Stream<ProcessInstance> instances() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).list().stream();
    }

    private List<Job> timers(ProcessInstance instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).timers().list();
    }

    private java.util.stream.Stream<String> tasks(ProcessInstance instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(Task::getId);
    }

    private void remember(ProcessInstance instance, Job timer) {
        var left = Duration.between(ClockUtil.getCurrentTime().toInstant(), timer.getDuedate().toInstant());
        runtime.setVariable(instance.getId(), REMAINING + timer.getId(), left.toMillis());
    }

    private void restore(ProcessInstance instance, Job timer) {
        var left = (Long) runtime.getVariable(instance.getId(), REMAINING + timer.getId());
        if (left != null) {
            var due = new Date(ClockUtil.getCurrentTime().getTime() + left);
            engine.getManagementService().setJobDuedate(timer.getId(), due);
            runtime.removeVariable(instance.getId(), REMAINING + timer.getId());
        }
    }
}
