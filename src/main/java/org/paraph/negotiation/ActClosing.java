package org.paraph.negotiation;

import org.paraph.platform.time.Occurrence;

/**
 * An act on a dossier is done and about to be told to the audit. Whoever derives something from the acts on file does it
 * now, so that the record of the act shows the dossier as the act leaves it.
 *
 * @param negotiation the dossier
 * @param action      which act
 * @param when        the day on which it counts in law; null where it is the moment of recording
 * @param by          username of who did it
 */
public record ActClosing(Negotiation negotiation, Action action, Occurrence when, String by) {
}
