package org.paraph.directory;

/**
 * What the directory is told of a unit.
 *
 * @param code  see {@link Unit#CODE}
 * @param en    official name in English
 * @param ko    official name in Korean
 * @param ja    official name in Japanese
 * @param party code of the party for which it works, for example {@code KOR}; null for an office beside the sides
 */
public record UnitEntry(String code, String en, String ko, String ja, String party) {
}
