package org.paraph.calendar;

import org.paraph.directory.Marking;

/**
 * The dossier to which something dated belongs.
 *
 * @param id        its id
 * @param version   how often it was changed
 * @param reference its reference
 * @param title     its title, which may be classified
 * @param marking   its marking
 */
public record AgendaDossier(String id, long version, String reference, String title, Marking marking) {
}
