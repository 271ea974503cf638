package org.paraph.text;

/**
 * The parties of a dossier work on another text from now on. Fired inside the transaction, so that whoever has an older
 * text before the eyes can be told, and what hangs on provisions can follow them.
 *
 * @param negotiationId the dossier
 * @param version       the version from now on
 * @param earlier       the version until now; null if this is the first
 */
public record TextAdopted(String negotiationId, TextVersion version, TextVersion earlier) {
}
