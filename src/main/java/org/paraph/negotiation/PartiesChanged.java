package org.paraph.negotiation;

import org.paraph.platform.time.Occurrence;

/**
 * Other parties than before negotiate. Fired inside the transaction, so that what depends on all of them saying the same can
 * follow.
 *
 * @param negotiation the dossier with its parties from now on
 * @param change      who left or joined
 * @param by          who recorded it
 * @param when        when it took place
 */
public record PartiesChanged(Negotiation negotiation, PartyChange change, String by, Occurrence when) {
}
