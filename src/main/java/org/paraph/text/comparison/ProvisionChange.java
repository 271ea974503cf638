package org.paraph.text.comparison;

import java.util.List;
import java.util.Set;
import org.paraph.text.document.Kind;

/**
 * A provision in a comparison, with everything below it.
 *
 * @param kind         what it is
 * @param pathBefore   its path in the earlier version; null if it was added
 * @param pathAfter    its path in the later version; null if it was removed
 * @param numberBefore its printed number in the earlier version; null if it was added
 * @param numberAfter  its printed number in the later version; null if it was removed
 * @param sha256Before its hash in the earlier version; null if it was added
 * @param sha256After  its hash in the later version; null if it was removed
 * @param changes      what happened to it; empty if it is the same at the same place
 * @param heading      its heading, word by word
 * @param words        its own words, word by word
 * @param provisions   those below it, in the order of the later version; removed ones stand where they stood
 */
public record ProvisionChange(Kind kind, String pathBefore, String pathAfter, String numberBefore, String numberAfter,
        String sha256Before, String sha256After, Set<Change> changes, List<Segment> heading, List<Segment> words,
        List<ProvisionChange> provisions) {
}
