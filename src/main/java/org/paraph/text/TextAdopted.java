package org.paraph.text;

/**
 * The parties of a dossier work on another text from now on. Fired inside the transaction, so that whoever has an older
 * text before the eyes can be told.
 *
 * @param negotiationId the dossier
 */
public record TextAdopted(String negotiationId) {
}
