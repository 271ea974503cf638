package org.paraph.text.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paraph.text.comparison.Conflict;
import org.paraph.text.comparison.MovedPaths;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.comparison.TextMerge;
import org.paraph.text.document.Located;
import org.paraph.text.document.TreatyDocument;

/** What somebody edited together with what others filed meanwhile, as rows in which the conflicts stand in their place. */
final class MergedText {

    private final String at;
    private final EditorRows rows;
    private final List<Conflict> conflicts;
    private final List<Conflict> elsewhere;

    private MergedText(String at, EditorRows rows, List<Conflict> conflicts, List<Conflict> elsewhere) {
        this.at = at;
        this.rows = rows;
        this.conflicts = conflicts;
        this.elsewhere = elsewhere;
    }

    /**
     * @param base    the version that was edited
     * @param working the version that is on file now
     * @param edited  the whole text as it was edited
     * @param at      path of the provision that was edited; empty if it was the whole text
     */
    static MergedText of(TreatyDocument base, TreatyDocument working, TreatyDocument edited, String at) {
        var merge = TextMerge.of(base, working, edited);
        var shown = at.isEmpty() || !isOne(base, edited, at) ? ""
                : MovedPaths.of(TextComparison.of(edited, merge.document())).getOrDefault(at, "");
        Map<String, List<Conflict>> byPath = new HashMap<>();
        merge.conflicts().forEach(one -> byPath.computeIfAbsent(one.path(), path -> new ArrayList<>()).add(one));
        var rows = new ArrayList<EditorRow>();
        int top = merge.document().located().stream().filter(one -> one.path().equals(shown)).mapToInt(Located::depth)
                .findFirst().orElse(0);
        boolean within = shown.isEmpty();
        for (Located one : merge.document().located()) {
            within = shown.isEmpty() || one.path().equals(shown) || within && one.depth() > top;
            if (within) {
                var found = byPath.remove(one.path());
                var row = EditorRow.of(one.provision(), one.depth() - top);
                rows.add(found == null ? row : row.withConflicts(found));
            }
        }
        return new MergedText(shown, new EditorRows(rows), merge.conflicts(),
                byPath.values().stream().flatMap(List::stream).toList());
    }

    /** True if the edited part is still one provision, so that it can be shown by itself. */
    private static boolean isOne(TreatyDocument base, TreatyDocument edited, String at) {
        var before = base.located().stream().filter(one -> one.path().equals(at)).findFirst().map(Located::parent).orElse("");
        return children(base, before) == children(edited, before);
    }

    private static long children(TreatyDocument document, String parent) {
        return document.located().stream().filter(one -> one.parent().equals(parent)).count();
    }

    /** Path of what is shown; empty if it is the whole text. */
    String at() {
        return at;
    }

    EditorRows rows() {
        return rows;
    }

    /** All places where both changed the same. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Those of them that lie outside of what is shown. */
    List<Conflict> elsewhere() {
        return elsewhere;
    }
}
