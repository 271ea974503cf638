package org.paraph.engine.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What the models call their steps. */
final class StepNames {

    private StepNames() {
    }

    /** The name of a step; null if it has none or is not there. */
    static String of(ProcessEngine engine, String definitionId, String step) {
        return step != null && engine.getRepositoryService().getBpmnModelInstance(definitionId)
                .getModelElementById(step) instanceof FlowElement element ? element.getName() : null;
    }
}
