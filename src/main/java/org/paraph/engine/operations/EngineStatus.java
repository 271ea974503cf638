package org.paraph.engine.operations;

import java.time.Instant;
import java.util.List;

/** How the engine stands as a whole. */
public interface EngineStatus {

    /** Its figures now. */
    Figures figures();

    /**
     * The figures.
     *
     * @param openTasks    user tasks that wait for a person
     * @param stoppedTasks user tasks that stand still with their process
     * @param incidents    jobs that failed for good
     * @param dueJobs      jobs that are due and not done; more and more of them mean that the engine does not keep up
     * @param oldestDue    since when the oldest of them is due; null if there is none
     * @param waitingJobs  jobs whose moment has not come
     * @param pastProcesses processes in the engine's history, those that run among them
     * @param pastSteps    steps that it remembers of them
     * @param threads      how many jobs are done at once
     * @param working      true while it does jobs
     * @param running      how many processes run, for each model, the most first
     */
    record Figures(long openTasks, long stoppedTasks, long incidents, long dueJobs, Instant oldestDue, long waitingJobs,
            long pastProcesses, long pastSteps, int threads, boolean working, List<Running> running) {

        public Figures {
            running = List.copyOf(running);
        }
    }

    /**
     * The processes of one model, whatever their version.
     *
     * @param processId the model's id
     * @param name      its name
     * @param count     how many run
     * @param stopped   how many of them stand still
     */
    record Running(String processId, String name, long count, long stopped) {
    }
}
