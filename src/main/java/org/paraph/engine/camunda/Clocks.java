package org.paraph.engine.camunda;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.paraph.engine.OpenClock;

/**
 * The timers of processes. One whose event carries the engine property {@code clock} with the value {@code runs-on} is
 * bound to a day of the calendar: a suspension does not move it.
 */
final class Clocks {

    private static final String PROPERTY = "clock";
    private static final String RUNS_ON = "runs-on";

    private final ProcessEngine engine;

    Clocks(ProcessEngine engine) {
        this.engine = engine;
    }

    Stream<Job> of(ProcessInstance instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).timers().list().stream();
    }

    boolean runsOn(Job timer) {
        var event = event(timer);
        return event.getExtensionElements() != null && event.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .anyMatch(property -> PROPERTY.equals(property.getCamundaName())
                        && RUNS_ON.equals(property.getCamundaValue()));
    }

    /** The clocks of these instances, the next one first. */
    List<OpenClock> open(Stream<ProcessInstance> instances) {
        return instances.flatMap(this::of).map(this::open).sorted(Comparator.comparing(OpenClock::left)
                .thenComparing(OpenClock::id)).toList();
    }

    private OpenClock open(Job timer) {
        var now = ClockUtil.getCurrentTime().getTime();
        var remembered = FrozenInstances.left(engine.getRuntimeService(), timer);
        var left = Duration.ofMillis(remembered == null ? timer.getDuedate().getTime() - now : remembered);
        var event = event(timer);
        var subject = (String) engine.getRuntimeService().getVariable(timer.getProcessInstanceId(), "subjectId");
        return new OpenClock(timer.getId(), timer.getProcessDefinitionKey(), event.getId(), event.getName(), subject,
                remembered == null ? Instant.ofEpochMilli(timer.getDuedate().getTime()) : null, left, remembered != null,
                runsOn(timer));
    }

    private FlowNode event(Job timer) {
        var definition = engine.getManagementService().createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId()).singleResult();
        return (FlowNode) engine.getRepositoryService().getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
    }
}
