package org.paraph.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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

    /**
     * Completes a user task.
     *
     * @throws EngineConflict if the task is gone or its process is frozen
     */
    void complete(String taskId, Map<String, Object> variables);

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

    /**
     * Delivers a message to the one process of the dossier that waits for it.
     *
     * @throws EngineConflict if none waits for it, or more than one
     */
    void correlate(String message, String negotiationId, Map<String, Object> variables);

    /**
     * Delivers a message to the process of the dossier that is about one thing within it, such as a review.
     *
     * @throws EngineConflict if none waits for it
     */
    void correlateSubject(String message, String negotiationId, String subjectId);

    /**
     * Stops all processes of a dossier except instances of the one named: no task can be worked on and no clock
     * fires. Each clock keeps the time it had left. {@link #thaw} is the way back.
     */
    void freeze(String negotiationId, String exceptProcessId);

    /** Lets the frozen processes of a dossier go on; each clock gets the time that it had left when it was stopped. */
    void thaw(String negotiationId);

    /** Where the dossier's processes stand now: the active steps, for the diagram and its text. */
    List<ActiveStep> position(String negotiationId);
}
