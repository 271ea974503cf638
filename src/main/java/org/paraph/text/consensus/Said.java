package org.paraph.text.consensus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.text.document.TextIndex;

/**
 * What was said last of each wording. Something said of a provision counts for the same wording at the same place; where
 * the provision has moved, for the same wording at its new place.
 *
 * @param <T> what was said
 */
final class Said<T> {

    private final TextIndex text;
    private final Map<Covered, T> there = new HashMap<>();
    private final Map<String, T> elsewhere = new HashMap<>();

    Said(TextIndex text) {
        this.text = text;
    }

    /** Takes note of something said; the last call for a wording counts. */
    void say(List<Covered> provisions, T what) {
        provisions.forEach(one -> {
            there.put(one, what);
            boolean stillThere = text.at(one.path()).map(entry -> entry.wordingSha256().equals(one.wordingSha256()))
                    .orElse(false);
            if (!stillThere) {
                elsewhere.put(one.wordingSha256(), what);
            }
        });
    }

    Optional<T> of(TextIndex.Entry entry) {
        var here = there.get(new Covered(entry.path(), entry.wordingSha256()));
        return Optional.ofNullable(here != null ? here : elsewhere.get(entry.wordingSha256()));
    }
}
