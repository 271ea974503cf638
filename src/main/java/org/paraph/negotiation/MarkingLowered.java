package org.paraph.negotiation;

import org.paraph.directory.Marking;

/**
 * A dossier's marking is about to be lowered. Fired inside the transaction; whoever keeps things in it that are marked higher
 * refuses.
 *
 * @param negotiationId the dossier
 * @param marking       its marking from now on
 */
public record MarkingLowered(String negotiationId, Marking marking) {
}
