package org.paraph.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each provision of a text its path. */
final class Paths {

    private final List<Located> found = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();

    private Paths() {
    }

    static List<Located> of(TreatyDocument document) {
        var paths = new Paths();
        paths.walk(document.provisions(), "", "", 0, false);
        return List.copyOf(paths.found);
    }

    /** @param root the path that articles below it begin with: that of the annex, or nothing in the main text */
    private void walk(List<Provision> provisions, String parent, String root, int depth, boolean belowUnit) {
        for (var one : provisions) {
            var above = one.kind() == Kind.ARTICLE ? root : parent;
            var path = unique(above.isEmpty() ? segment(one, above) : above + "/" + segment(one, above));
            boolean unit = !belowUnit && isUnit(one);
            found.add(new Located(path, parent, depth, one, unit));
            walk(one.children(), path, one.kind() == Kind.ANNEX ? path : root, depth + 1, belowUnit || unit);
        }
    }

    private static boolean isUnit(Provision one) {
        return one.kind() == Kind.ANNEX ? one.all().noneMatch(below -> below.kind() == Kind.ARTICLE)
                : !one.kind().isContainer();
    }

    private String segment(Provision one, String above) {
        var kind = one.kind();
        var key = kind == Kind.PARAGRAPH || kind == Kind.ITEM ? Numbering.key(one.number())
                : Numbering.divisionKey(one.number());
        return switch (kind) {
            case TITLE, PREAMBLE, TESTIMONIUM -> kind.segment();
            case PARAGRAPH -> key.isEmpty() ? "text" + count(above, kind) : "para" + key;
            case ITEM -> key.isEmpty() ? "item" + count(above, kind) : key;
            case ANNEX -> kind.segment() + key;
            default -> kind.segment() + (key.isEmpty() ? "-" + count(above, kind) : key);
        };
    }

    /** How many without a number there are so far below the same path; articles are counted through the chapters. */
    private int count(String above, Kind kind) {
        return unnumbered.merge(kind + "/" + above, 1, Integer::sum);
    }

    /** A number that is used twice gets a tilde and a count: {@code art1~2}. */
    private String unique(String path) {
        int count = taken.merge(path, 1, Integer::sum);
        return count == 1 ? path : unique(path + "~" + count);
    }
}
