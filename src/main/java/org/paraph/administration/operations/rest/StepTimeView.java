package org.paraph.administration.operations.rest;

import java.time.Duration;
import org.paraph.engine.operations.StepTime;

/**
 * How long the processes of one version stood in a step; times in seconds, absent as long as none left it.
 *
 * @param ended how often it was left
 * @param open  how often a process stands in it now
 */
public record StepTimeView(String step, String name, String kind, long ended, long open, Long medianSeconds,
        Long ninetiethPercentileSeconds, Long longestSeconds) {

    static StepTimeView of(StepTime time) {
        return new StepTimeView(time.stepId(), time.name(), time.kind(), time.ended(), time.open(), seconds(time.median()),
                seconds(time.ninth()), seconds(time.longest()));
    }

    private static Long seconds(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
