package org.paraph.negotiation;

import java.util.Set;

/**
 * What a list of dossiers is narrowed to.
 *
 * @param states       headline states; empty for all
 * @param text         words that occur in title or reference; null for all
 * @param leadMinistry unit code; null for all
 * @param party        party code; null for all
 * @param after        the reference of the last dossier of the page before; null for the first page
 * @param limit        how many at most
 */
public record NegotiationFilter(Set<NegotiationState> states, String text, String leadMinistry, String party,
        String after, int limit) {
}
