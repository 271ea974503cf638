package org.paraph.live;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page shows of one thing: which it is, and how it stood when the page was made.
 *
 * @param kind a word such as {@code dossier}
 * @param id   which one; empty where there is only one
 * @param seen how it stood
 */
record Sight(String kind, String id, String seen) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]{1,20}):([A-Za-z0-9.-]{0,64}):([A-Za-z0-9.-]{0,64})");

    /** Reads {@code kind:id:seen}; empty if it is not written so. */
    static Optional<Sight> of(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches() ? Optional.of(new Sight(found.group(1), found.group(2), found.group(3))) : Optional.empty();
    }
}
