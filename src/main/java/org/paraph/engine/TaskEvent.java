package org.paraph.engine;

import java.time.Instant;
import java.util.Set;

/**
 * Something happened to a user task. Fired inside the engine's transaction, so that an observer that writes a table
 * writes it in that same transaction.
 *
 * @param kind          what happened
 * @param taskId        the engine's id of the task
 * @param negotiationId the dossier, or null for a process that belongs to none
 * @param processId     the process model's id
 * @param taskKey       the task's id in the model
 * @param name          the task's name in the model
 * @param formKey       which act completes the task, or null
 * @param subjectId     the thing that the task is about within the dossier, or null
 * @param assignee      who holds it, or null
 * @param due           when it is due, or null
 * @param priority      larger is more urgent; 50 unless the model says otherwise
 * @param candidates    the candidate groups: {@code ROLE} or {@code ROLE@UNIT}
 */
public record TaskEvent(Kind kind, String taskId, String negotiationId, String processId, String taskKey, String name,
        String formKey, String subjectId, String assignee, Instant due, int priority, Set<String> candidates) {

    /** What can happen to a task; who holds it now is told by itself. It is gone without having been completed, or completed. */
    public enum Kind { CREATED, CHANGED, ASSIGNED, COMPLETED, GONE }
}
