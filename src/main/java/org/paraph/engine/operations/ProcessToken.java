package org.paraph.engine.operations;

/**
 * One of the places at which a process stands.
 *
 * @param id     the engine's id of it, the same for as long as it stands there
 * @param stepId the step's id in the model
 * @param name   its name as the model gives it; null where it has none
 * @param kind   its BPMN type, for example {@code userTask}
 */
public record ProcessToken(String id, String stepId, String name, String kind) {
}
