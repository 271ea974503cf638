package org.paraph.negotiation;

/**
 * A mandate counts from now on. Fired inside the transaction, so that its red lines can be tied to the words that they hold.
 *
 * @param negotiation the dossier
 * @param mandate     its mandate
 */
public record MandateGiven(Negotiation negotiation, Mandate mandate) {
}
