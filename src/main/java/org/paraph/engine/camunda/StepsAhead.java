package org.paraph.engine.camunda;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The user tasks of one model to which its flows lead from a step, whatever is decided on the way. */
final class StepsAhead {

    private final BpmnModelInstance model;
    private final Map<FlowNode, List<FlowNode>> ways;

    StepsAhead(BpmnModelInstance model) {
        this.model = model;
        this.ways = Stream.concat(
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(flow -> Map.entry(flow.getSource(), flow.getTarget())),
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .map(event -> Map.entry((FlowNode) event.getAttachedTo(), (FlowNode) event)))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The tasks ahead of these steps, those in which a token rests only if a loop leads back to them. */
    Set<UserTask> of(Collection<String> steps) {
        var ahead = new LinkedHashSet<FlowNode>();
        var waiting = new ArrayDeque<FlowNode>();
        steps.stream().map(this::node).filter(node -> node != null).flatMap(this::next).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (ahead.add(node)) {
                Stream.concat(next(node), within(node)).forEach(waiting::add);
            }
        }
        var tasks = new LinkedHashSet<UserTask>();
        ahead.stream().filter(UserTask.class::isInstance).map(UserTask.class::cast).forEach(tasks::add);
        return tasks;
    }

    private FlowNode node(String id) {
        return model.getModelElementById(id) instanceof FlowNode node ? node : null;
    }

    /** What follows a step: its own ways on, those of the events at its border, and those of what it lies in. */
    private Stream<FlowNode> next(FlowNode node) {
        var around = node.getParentElement() instanceof SubProcess scope ? next(scope) : Stream.<FlowNode>empty();
        return Stream.concat(ways.getOrDefault(node, List.of()).stream(), around);
    }

    private static Stream<FlowNode> within(FlowNode node) {
        return node instanceof SubProcess scope ? scope.getFlowElements().stream().filter(StartEvent.class::isInstance)
                .map(FlowNode.class::cast) : Stream.empty();
    }
}
