package org.paraph.negotiation;

import java.util.Set;
import org.paraph.directory.Marking;

/**
 * What the portfolio is narrowed to, and how it is ordered.
 *
 * @param states       headline states; empty for all
 * @param text         words that occur in title or reference; null for all
 * @param leadMinistry unit code; null for all
 * @param party        party code; null for all
 * @param marking      one marking; null for all
 * @param mine         true for those only that name the person, not the unit
 * @param sort         the order
 * @param after        the reference of the last dossier of the page before; null for the first page
 * @param limit        how many at most
 */
public record PortfolioFilter(Set<NegotiationState> states, String text, String leadMinistry, String party,
        Marking marking, boolean mine, Sort sort, String after, int limit) {

    /** The orders in which the portfolio can be read page by page; each ends on the reference. */
    public enum Sort {
        /** By reference: by circle of parties, year and number. */
        REFERENCE(null),
        /** By title. */
        TITLE("n.particulars.title");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
