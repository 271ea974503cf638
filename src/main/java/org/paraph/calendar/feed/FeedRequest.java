package org.paraph.calendar.feed;

import jakarta.validation.constraints.Pattern;
import org.paraph.directory.Marking;

/**
 * What a feed may tell.
 *
 * @param upTo     the highest marking of which titles and words are told; {@code UNCLASSIFIED} if null
 * @param language {@code en}, {@code ko} or {@code ja}; English if null
 */
public record FeedRequest(Marking upTo, @Pattern(regexp = "en|ko|ja") String language) {

    /** The highest marking of which titles and words are told. */
    public Marking told() {
        return upTo == null ? Marking.UNCLASSIFIED : upTo;
    }

    /** The language in which they are told. */
    public String words() {
        return language == null ? "en" : language;
    }
}
