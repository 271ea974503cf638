package org.paraph.engine.operations;

import java.time.Duration;

/**
 * How long the processes of one version stood in a step, over all that ever came to it.
 *
 * @param stepId  the step's id in the model
 * @param name    its name as the model gives it; null where it has none
 * @param kind    its BPMN type, for example {@code userTask}
 * @param ended   how often it was left
 * @param open    how often a process stands in it now
 * @param median  the time that half of the stays that ended did not exceed; null if none ended
 * @param ninth   the time that nine of ten did not exceed; null if none ended
 * @param longest the longest of them; null if none ended
 */
public record StepTime(String stepId, String name, String kind, long ended, long open, Duration median, Duration ninth,
        Duration longest) {
}
