package org.paraph.text;

import org.paraph.negotiation.Negotiation;

/**
 * Some provisions of a dossier's text go on in a dossier of their own. Fired inside the transaction, so that what was said of
 * their words can go with them.
 *
 * @param from    the dossier that they come from
 * @param into    their own
 * @param version the version there
 */
public record TextSplit(Negotiation from, Negotiation into, TextVersion version) {
}
