package org.paraph.engine;

import java.time.Duration;
import java.util.Set;

/**
 * The tasks of a dossier were stopped, or may go on again. Fired inside the engine's transaction.
 *
 * @param negotiationId the dossier
 * @param taskIds       the open tasks concerned
 * @param frozen        true when stopped, false when they go on
 * @param stood         how long they stood still, by which every time-limit moves on; zero when stopped
 */
public record ProcessesFrozen(String negotiationId, Set<String> taskIds, boolean frozen, Duration stood) {
}
