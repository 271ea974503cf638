package org.paraph.engine.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paraph.engine.ModelStep;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;

/**
 * The processes that run, one by one, for those who look after the engine. Nothing of what they work on is told: no
 * variable, and of a dossier its id only. All calls join the caller's transaction.
 */
public interface RunningProcesses {

    /** A page of them, the latest first; from the first on if {@code after} is null. */
    List<RunningProcess> find(RunningFilter filter, ListPlace after, int most);

    /** One of them; empty if it has ended or never was. */
    Optional<RunningProcess> byId(String instanceId);

    /** Its open tasks. */
    List<OpenTask> tasks(String instanceId);

    /** Its clocks that have not fired, the next one first. */
    List<OpenClock> clocks(String instanceId);

    /** What the engine has to do in it. */
    List<ProcessJob> jobs(String instanceId);

    /** One thing that the engine has to do; empty if it is done or never was. */
    Optional<ProcessJob> job(String jobId);

    /** Changes when the engine does something. */
    void setDue(String jobId, Instant due);

    /** The steps of its model at which it would wait if it were put there, in the order of their flow. */
    List<ModelStep> restingSteps(String instanceId);

    /** Takes a process out of one step and lets it wait in another one. */
    void moveToken(String instanceId, String from, String to);

    /** Ends a process that no other one called, and those that it called. */
    void cancel(String instanceId, String reason);
}
