package org.paraph.engine;

import java.time.Instant;

/**
 * A user task that is gone.
 *
 * @param key           the id of the task in its process model
 * @param name          what the process model calls it
 * @param negotiationId the dossier
 * @param holder        who held it at the end, which for a completed one is who completed it; null if nobody did
 * @param endedAt       when it went
 * @param completed     false if it was not completed but went with a change of the procedure
 */
public record ClosedTask(String key, String name, String negotiationId, String holder, Instant endedAt, boolean completed) {
}
