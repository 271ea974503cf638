package org.paraph.mail;

import java.time.Instant;

/**
 * An open task that is due at some moment.
 *
 * @param taskId        the engine's id of the task
 * @param negotiationId the dossier
 * @param due           when it is due; never null
 */
public record DueTask(String taskId, String negotiationId, Instant due) {
}
