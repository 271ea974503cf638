package org.paraph.text.comparison;

import java.util.List;

/**
 * What differs between two versions of a text, provision by provision and word by word.
 *
 * @param sha256Before hash of the earlier version
 * @param sha256After  hash of the later version
 * @param provisions   every provision of either version, those at the top first
 */
public record Comparison(String sha256Before, String sha256After, List<ProvisionChange> provisions) {

    /** What the later version touches, by path. */
    public Impact impact() {
        return Impact.of(provisions);
    }

    /** True if nothing differs. */
    public boolean isEmpty() {
        return sha256Before.equals(sha256After);
    }
}
