package org.paraph.calendar.rest;

import jakarta.validation.constraints.Pattern;
import org.paraph.directory.Marking;

/**
 * What a feed may tell.
 *
 * @param upTo     the highest marking of which titles and words are told; {@code UNCLASSIFIED} if null
 * @param language {@code en}, {@code ko} or {@code ja}; English if null
 */
public record FeedRequest(Marking upTo, @Pattern(regexp = "en|ko|ja") String language) {
}
