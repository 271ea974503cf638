package org.paraph.administration.rest;

import java.time.Instant;
import org.paraph.administration.DossierEffect;
import org.paraph.administration.MigrationItem;

/**
 * What one dossier met in a run.
 *
 * @param dossier   the beginning of the dossier's id, by which it is told from others
 * @param reference its reference; left out where it is hidden from the reader
 * @param effect    what the move does; left out while it waits
 */
public record ItemView(String dossier, String reference, MigrationItem.State state, Instant workedAt, DossierEffect effect) {
}
