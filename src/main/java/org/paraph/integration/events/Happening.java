package org.paraph.integration.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened in a dossier within the present transaction, before it has a number.
 *
 * @param dossier    id of the dossier
 * @param action     what was done, as {@code feature.act}
 * @param thing      what it is about within the dossier, as {@code kind:id}, or null
 * @param actor      username of who did it
 * @param occurredOn the day on which it counts in law, or null
 * @param at         the moment of recording
 */
record Happening(String dossier, String action, String thing, String actor, LocalDate occurredOn, Instant at) {
}
