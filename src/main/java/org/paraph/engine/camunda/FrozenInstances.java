package org.paraph.engine.camunda;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
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
        var frozen = apart(() -> instances().filter(ProcessInstance::isSuspended).toList());
        return frozen.stream().flatMap(instance -> {
            apart(() -> activate(instance));
            timers(instance).forEach(timer -> restore(instance, timer));
            return tasks(instance);
        }).collect(Collectors.toSet());
    }

    /**
     * One call in a context of its own, though in the same transaction: within a step of a process the engine would write
     * at the step's end only, and go on with the stopped instances that it had read before.
     */
    private static <T> T apart(Callable<T> call) {
        try {
            return ProcessEngineContext.withNewProcessEngineContext(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Void activate(ProcessInstance instance) {
        runtime.activateProcessInstanceById(instance.getId());
        return null;
    }

    private Stream<ProcessInstance> instances() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).list().stream();
    }

    private List<Job> timers(ProcessInstance instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).timers().list();
    }

    private Stream<String> tasks(ProcessInstance instance) {
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
