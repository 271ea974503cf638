package org.paraph.text.comparison;

/**
 * A place of a merged text where both versions want something else. Where it is about words, both wordings stand there side
 * by side in a bracket; where it is about a number or a place, ours was taken.
 *
 * @param path   where it is in the merged text
 * @param base   what both began with, in the notation of wordings; the number where the conflict is about that, and
 *               the path of what held it where it is about the place; empty if it was not there
 * @param ours   what we want; empty if nothing
 * @param theirs what they want; empty if nothing
 */
public record Conflict(String path, String base, String ours, String theirs) {
}
