package org.paraph.engine;

import java.time.Duration;
import java.util.Set;

/**
 * The tasks of a dossier, or of one branch of it, were stopped, or may go on again. Fired inside the engine's
 * transaction, once for all processes that stood still equally long.
 *
 * @param negotiationId the dossier
 * @param taskIds       the open tasks concerned
 * @param subjectIds    the things within the dossier whose processes are concerned: reviews, rounds and the like
 * @param frozen        true when stopped, false when they go on
 * @param stood         how long they stood still, by which every time-limit moves on; zero when stopped
 */
public record ProcessesFrozen(String negotiationId, Set<String> taskIds, Set<String> subjectIds, boolean frozen,
        Duration stood) {
}
