package org.paraph.text.comparison;

import java.util.List;
import org.paraph.text.document.TreatyDocument;

/**
 * What became of two versions of a text that were made from the same one.
 *
 * @param document  the text with the edits of both
 * @param conflicts where both could not be followed, in the order of the text; empty if they could everywhere
 */
public record Merge(TreatyDocument document, List<Conflict> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }
}
