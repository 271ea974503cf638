package org.paraph.engine;

/**
 * A step of a process model, with what the model says about it.
 *
 * @param stepId        the step's id
 * @param name          its name
 * @param kind          its BPMN type, for example {@code userTask}
 * @param documentation what it asks for and on which rule it rests; null where nothing is said
 */
public record ModelStep(String stepId, String name, String kind, String documentation) {
}
