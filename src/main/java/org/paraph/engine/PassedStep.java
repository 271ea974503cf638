package org.paraph.engine;

import java.time.Instant;

/**
 * A step that a process went through or stands in.
 *
 * @param stepId the step's id in the model
 * @param name   its name as the model gives it; null where it has none
 * @param kind   its BPMN type, for example {@code userTask}
 * @param began  when the process came to it, as the engine recorded it
 * @param ended  when it went on; null while it stands there
 * @param broken true if it was left without being completed
 */
public record PassedStep(String stepId, String name, String kind, Instant began, Instant ended, boolean broken) {
}
