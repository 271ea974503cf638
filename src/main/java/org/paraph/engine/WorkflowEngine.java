package org.paraph.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the features ask of the process engine, in the words of the trade.
 *
 * <p>Each call joins the caller's JTA transaction and runs the process on to its next wait state. A dossier's
 * processes all carry the negotiation's id as their business key. Work lists are never read from here: they come
 * from the work list's own table, which is fed by {@link TaskEvent}.
 */
public interface WorkflowEngine {

    /** Starts the newest version of a process for a negotiation. Returns the id of the new instance. */
    String start(String processId, String negotiationId, Map<String, Object> variables);

    /** The open user tasks of one dossier, across all its processes, in no particular order. */
    List<OpenTask> openTasks(String negotiationId);

    /** What the process model says about an open task for whoever works on it; empty if nothing, or the task is gone. */
    Optional<String> guidance(String taskId);

    /** What the process model asks for in an open task that has no form of the application's own; empty if nothing. */
    List<TaskField> fields(String taskId);

    /** A task that is gone; empty if there never was one of that id, or it is still open. */
    Optional<ClosedTask> closed(String taskId);

    /**
     * Completes a user task.
     *
     * @param claimant the person for whom it is claimed first, because nobody was seen to hold it; null if somebody was
     * @throws EngineConflict if somebody else has claimed it meanwhile, or it is gone or frozen
     */
    void complete(String taskId, String claimant, Map<String, Object> variables);

    /**
     * Assigns an unassigned task.
     *
     * @throws EngineConflict if somebody else holds it, or it is gone or frozen
     */
    void claim(String taskId, String username);

    /** Gives a task back to its candidates. */
    void release(String taskId);

    /** Hands a task to another person, whoever holds it now. */
    void reassign(String taskId, String username);

    /** Changes by when a task is due. */
    void setDue(String taskId, Instant due);

    /** Changes how urgent a task is: from 0 to 100, larger is more urgent. */
    void setPriority(String taskId, int priority);

    /** Asks the model again for the moments of the clocks of the processes about one thing, which must not stand still. */
    void setClocksAnew(String negotiationId, String subjectId);

    /**
     * Delivers a message to the one process of the dossier that waits for it.
     *
     * @throws EngineConflict if none waits for it, or more than one
     */
    void correlate(String message, String negotiationId, Map<String, Object> variables);

    /**
     * Delivers a message to the process of the dossier that is about one thing within it, such as a review.
     *
     * @throws EngineConflict if none waits for it, or its branch is held
     */
    void correlateSubject(String message, String negotiationId, String subjectId);

    /** Delivers a message to the processes about one thing of the dossier that wait for it; frozen ones are left out. */
    void announceSubject(String message, String negotiationId, String subjectId);

    /** Delivers a message to every process of the dossier that waits for it, which may be none. Nothing may be frozen. */
    void announce(String message, String negotiationId);

    /**
     * Stops all processes of a dossier except instances of those named: no task can be worked on and no clock fires.
     * Each clock keeps the time it had left; one that runs on, because its moment is a day of the calendar, fires on
     * {@link #thaw} if that day has passed by then.
     */
    void freeze(String negotiationId, Set<String> exceptProcessIds);

    /**
     * Lets the frozen processes of a dossier go on. Each clock gets the time that it had left when it was stopped; those
     * that ran on and whose moment has passed meanwhile fire now, once, in the order of their moments. A branch that is
     * held on its own account stays stopped.
     */
    void thaw(String negotiationId);

    /**
     * Stops one branch only: the processes about one thing within the dossier. Everything else goes on.
     *
     * @return false if no process is about it
     */
    boolean freezeBranch(String negotiationId, String subjectId);

    /** Lets a branch go on, as {@link #thaw} does; it stays stopped while the whole dossier is. */
    void thawBranch(String negotiationId, String subjectId);

    /** Lets everything of a dossier go on, held branches too, because what it stood for has ended. */
    void thawWholly(String negotiationId);

    /** The clocks of a dossier that have not fired yet, the next one first. */
    List<OpenClock> clocks(String negotiationId);

    /** Where the dossier's processes stand now: the active steps, for the diagram and its text. */
    List<ActiveStep> position(String negotiationId);
}
