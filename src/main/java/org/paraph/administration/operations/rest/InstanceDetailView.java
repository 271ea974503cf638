package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.operations.ProcessJob;

/**
 * A running process in full.
 *
 * @param instance what the list tells of it
 * @param tasks    its open tasks
 * @param clocks   its clocks that have not fired
 * @param jobs     what the engine has to do in it
 */
public record InstanceDetailView(InstanceView instance, List<Task> tasks, List<Clock> clocks, List<JobView> jobs) {

    /** @param step the task's id in the model */
    public record Task(String step, String name, Instant due, boolean stopped) {

        static Task of(OpenTask task) {
            return new Task(task.key(), task.name(), task.due(), task.frozen());
        }
    }

    /**
     * @param secondsLeft how long it has left; negative if its moment passed while it stood still
     * @param runsOn      true if its moment is a day of the calendar
     */
    public record Clock(String job, String step, String name, Instant dueAt, long secondsLeft, boolean stopped,
            boolean runsOn) {

        static Clock of(OpenClock clock) {
            return new Clock(clock.id(), clock.stepId(), clock.name(), clock.dueAt(), clock.left().toSeconds(),
                    clock.stopped(), clock.runsOn());
        }
    }

    /** @param retries how often it is still tried; 0 if it failed for good */
    public record JobView(String id, ProcessJob.Kind kind, String step, String name, int retries, Instant dueAt,
            boolean stopped, boolean runsOn) {

        static JobView of(ProcessJob job) {
            return new JobView(job.id(), job.kind(), job.step(), job.stepName(), job.retries(), job.dueAt(), job.stopped(),
                    job.runsOn());
        }
    }
}
