package org.paraph.engine.camunda;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The user tasks of one model to which its flows lead from a step, whatever is decided on the way. It keeps ids and names
 * only, since the model itself takes much memory.
 */
final class StepsAhead {

    private final Map<String, List<String>> ways;
    private final Map<String, String> around = new HashMap<>();
    private final Map<String, List<String>> beginnings;
    private final Map<String, String> tasks = new HashMap<>();

    StepsAhead(BpmnModelInstance model) {
        ways = Stream.concat(
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(flow -> Map.entry(flow.getSource().getId(), flow.getTarget().getId())),
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .map(event -> Map.entry(event.getAttachedTo().getId(), event.getId())))
                .collect(together());
        beginnings = model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof SubProcess)
                .map(start -> Map.entry(((SubProcess) start.getParentElement()).getId(), start.getId())).collect(together());
        model.getModelElementsByType(FlowNode.class).stream().filter(node -> node.getParentElement() instanceof SubProcess)
                .forEach(node -> around.put(node.getId(), ((SubProcess) node.getParentElement()).getId()));
        model.getModelElementsByType(UserTask.class).forEach(task -> tasks.put(task.getId(), String.valueOf(task.getName())));
    }

    private static Collector<Map.Entry<String, String>, ?, Map<String, List<String>>> together() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    /** The names of the tasks ahead of these steps by their ids, those in which a token rests only if a loop leads back. */
    Map<String, String> of(Collection<String> steps) {
        Set<String> ahead = new LinkedHashSet<>();
        var waiting = new ArrayDeque<String>();
        steps.stream().flatMap(this::next).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var step = waiting.poll();
            if (ahead.add(step)) {
                Stream.concat(next(step), beginnings.getOrDefault(step, List.of()).stream()).forEach(waiting::add);
            }
        }
        var found = new TreeMap<>(tasks);
        found.keySet().retainAll(ahead);
        return found;
    }

    /** What follows a step: its own ways on, those of the events at its border, and those of what it lies in. */
    private Stream<String> next(String step) {
        var scope = around.get(step);
        return Stream.concat(ways.getOrDefault(step, List.of()).stream(), scope == null ? Stream.empty() : next(scope));
    }
}
