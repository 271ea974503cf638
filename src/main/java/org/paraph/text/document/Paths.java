package org.paraph.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each provision of a text its path. */
final class Paths {

    private final List<Located> found = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private Paths() {
    }

    static List<Located> of(TreatyDocument document) {
        var paths = new Paths();
        paths.walk(document.provisions(), "", "", 0);
        return List.copyOf(paths.found);
    }

    /** @param root the path that articles below it begin with: that of the annex, or nothing in the main text */
    private void walk(List<Provision> provisions, String parent, String root, int depth) {
        var unnumbered = new HashMap<Kind, Integer>();
        for (var one : provisions) {
            var above = one.kind() == Kind.ARTICLE ? root : parent;
            var path = unique(join(above, segment(one, unnumbered)));
            found.add(new Located(path, parent, depth, one));
            walk(one.children(), path, one.kind() == Kind.ANNEX ? path : root, depth + 1);
        }
    }

    private static String segment(Provision one, Map<Kind, Integer> unnumbered) {
        var key = Numbering.key(one.number());
        return switch (one.kind()) {
            case TITLE, PREAMBLE, TESTIMONIUM -> one.kind().segment();
            case PARAGRAPH -> key.isEmpty() ? "text" + unnumbered.merge(one.kind(), 1, Integer::sum) : "para" + key;
            case ITEM -> key.isEmpty() ? "item" + unnumbered.merge(one.kind(), 1, Integer::sum) : key;
            case ANNEX -> one.kind().segment() + key;
            default -> one.kind().segment() + (key.isEmpty() ? "-" + unnumbered.merge(one.kind(), 1, Integer::sum) : key);
        };
    }

    private static String join(String above, String segment) {
        return above.isEmpty() ? segment : above + "/" + segment;
    }

    /** A number that is used twice gets a tilde and a count: {@code art1~2}. */
    private String unique(String path) {
        int count = taken.merge(path, 1, Integer::sum);
        return count == 1 ? path : unique(path + "~" + count);
    }
}
