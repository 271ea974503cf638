package org.paraph.engine;

import java.util.Set;

/**
 * The tasks of a dossier were stopped, or may go on again. Fired inside the engine's transaction.
 *
 * @param negotiationId the dossier
 * @param taskIds       the open tasks concerned
 * @param frozen        true when stopped, false when they go on
 */
public record ProcessesFrozen(String negotiationId, Set<String> taskIds, boolean frozen) {
}
