package org.paraph.engine.camunda;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The steps at which a process that is put there waits at once, without anything being done on the way. Called processes
 * are none of them: they begin with steps of their own.
 */
final class RestingSteps {

    private RestingSteps() {
    }

    static boolean isOne(FlowNode node) {
        if (node instanceof UserTask || node instanceof ReceiveTask) {
            return ((Activity) node).getLoopCharacteristics() == null;
        }
        return node instanceof EventBasedGateway || node instanceof IntermediateCatchEvent && node.getIncoming().stream()
                .map(SequenceFlow::getSource).noneMatch(EventBasedGateway.class::isInstance);
    }
}
