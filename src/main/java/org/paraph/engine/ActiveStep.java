package org.paraph.engine;

/**
 * A step of a process in which a dossier stands now.
 *
 * @param processId the process model's id
 * @param stepId    the step's id in the model
 * @param name      the step's name as the model gives it
 * @param kind      the BPMN type of the step, for example {@code userTask}
 */
public record ActiveStep(String processId, String stepId, String name, String kind) {
}
