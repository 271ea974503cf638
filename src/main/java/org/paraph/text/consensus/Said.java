package org.paraph.text.consensus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.text.document.TextIndex;

/**
 * What was said last of each wording. Something said of a provision counts for the same wording at the same place; where
 * the provision has moved, for the same wording at its new place. Once a wording has gone from the text, what was said of
 * it counts no more, even if the words come back.
 *
 * @param <T> what was said
 */
final class Said<T> {

    private final TextIndex text;
    private final Map<String, Map<String, Statement<T>>> byWording = new HashMap<>();
    private int statements;

    Said(TextIndex text) {
        this.text = text;
    }

    /** Takes note of something said; the last call for a wording counts. */
    void say(List<Covered> provisions, T what) {
        statements++;
        provisions.forEach(one -> byWording.computeIfAbsent(one.wordingSha256(), wording -> new HashMap<>())
                .put(one.path(), new Statement<>(what, statements)));
    }

    /** These wordings have gone from the text. */
    void forget(List<Covered> provisions) {
        provisions.forEach(one -> byWording.remove(one.wordingSha256()));
    }

    Optional<T> of(TextIndex.Entry entry) {
        var said = byWording.getOrDefault(entry.wordingSha256(), Map.of());
        Statement<T> latest = null;
        for (var one : said.entrySet()) {
            boolean counts = one.getKey().equals(entry.path()) || !stillHas(one.getKey(), entry.wordingSha256());
            if (counts && (latest == null || one.getValue().order() > latest.order())) {
                latest = one.getValue();
            }
        }
        return Optional.ofNullable(latest).map(Statement::what);
    }

    private boolean stillHas(String path, String wording) {
        return text.at(path).map(entry -> entry.wordingSha256().equals(wording)).orElse(false);
    }

    private record Statement<T>(T what, int order) {
    }
}
