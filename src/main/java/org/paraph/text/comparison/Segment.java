package org.paraph.text.comparison;

/**
 * A run of words in a comparison.
 *
 * @param kind  whether both versions have it
 * @param words the words, with the blanks around them; joined without anything between, the segments that are not
 *              inserted give the earlier wording and those that are not deleted the later one, in the notation of wordings
 */
public record Segment(Kind kind, String words) {

    /** Which of the two versions has the words. */
    public enum Kind { EQUAL, DELETED, INSERTED }
}
