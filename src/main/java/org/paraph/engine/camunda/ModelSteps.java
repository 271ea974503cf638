package org.paraph.engine.camunda;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.paraph.engine.ModelStep;

/** The steps of a model in the order in which its flow reaches them. */
final class ModelSteps {

    private final Process process;

    ModelSteps(BpmnModelInstance model) {
        this.process = model.getModelElementsByType(Process.class).iterator().next();
    }

    /** Steps without a name only lead from one to the next and are left out. */
    List<ModelStep> inOrder() {
        var found = new LinkedHashSet<FlowNode>();
        walk(process.getFlowElements().stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList(), found);
        return found.stream().filter(node -> node.getName() != null).map(node -> new ModelStep(node.getId(), node.getName(),
                node.getElementType().getTypeName(), documentation(node))).toList();
    }

    private void walk(List<FlowNode> nodes, Set<FlowNode> found) {
        var waiting = new ArrayDeque<FlowNode>(nodes.stream().filter(StartEvent.class::isInstance).toList());
        waiting.addAll(nodes.stream().filter(node -> node.getIncoming().isEmpty()).toList());
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (!found.add(node)) {
                continue;
            }
            if (node instanceof SubProcess within) {
                walk(within.getFlowElements().stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                        .toList(), found);
            }
            Stream.concat(node.getOutgoing().stream().map(SequenceFlow::getTarget), attached(node, nodes))
                    .forEach(waiting::add);
        }
    }

    private static Stream<FlowNode> attached(FlowNode node, List<FlowNode> nodes) {
        return nodes.stream().filter(each -> node instanceof Activity && each instanceof BoundaryEvent event
                && event.getAttachedTo().equals(node));
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream().map(Documentation::getTextContent).findFirst().orElse(null);
    }
}
