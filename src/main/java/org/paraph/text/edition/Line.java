package org.paraph.text.edition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.paraph.text.comparison.Change;
import org.paraph.text.comparison.ProvisionChange;
import org.paraph.text.comparison.Segment;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Located;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/**
 * A provision as one paragraph of one of the two versions that are compared.
 *
 * @param path    its path in this version
 * @param kind    what it is
 * @param depth   how deep it lies
 * @param items   how many items it lies in, itself included
 * @param number  its number
 * @param heading its heading, in notation
 * @param words   its own words, in notation
 * @param change  what happened to it; null in the earlier version
 * @param moved   true if it, or something that it lies in, was moved
 */
record Line(String path, Kind kind, int depth, int items, String number, String heading, String words,
        ProvisionChange change, boolean moved) {

    /** The paragraphs of the earlier version. */
    static List<Line> of(TreatyDocument earlier) {
        var lines = new ArrayList<Line>();
        add(earlier.provisions(), earlier.located().iterator(), 0, lines);
        return lines;
    }

    private static void add(List<Provision> provisions, Iterator<Located> places, int items, List<Line> lines) {
        for (var one : provisions) {
            var place = places.next();
            int within = one.kind() == Kind.ITEM ? items + 1 : items;
            lines.add(new Line(place.path(), one.kind(), place.depth(), within, one.number(), one.heading().notation(),
                    one.words().notation(), null, false));
            add(one.children(), places, within, lines);
        }
    }

    /** The paragraphs of the later version. */
    static List<Line> later(List<ProvisionChange> changes) {
        var lines = new ArrayList<Line>();
        add(changes, 0, 0, false, lines);
        return lines;
    }

    private static void add(List<ProvisionChange> changes, int depth, int items, boolean moved, List<Line> lines) {
        for (var one : changes) {
            int within = one.kind() == Kind.ITEM ? items + 1 : items;
            boolean elsewhere = moved || one.changes().contains(Change.MOVED);
            if (one.pathAfter() != null) {
                lines.add(new Line(one.pathAfter(), one.kind(), depth, within, given(one.numberAfter()),
                        later(one.heading(), Segment.Kind.DELETED), later(one.words(), Segment.Kind.DELETED), one, elsewhere));
            }
            add(one.provisions(), depth + 1, within, elsewhere, lines);
        }
    }

    private static String later(List<Segment> segments, Segment.Kind without) {
        var words = new StringBuilder();
        segments.stream().filter(one -> one.kind() != without).forEach(one -> words.append(one.words()));
        return words.toString();
    }

    private static String given(String number) {
        return number == null ? "" : number;
    }

    boolean isEmpty() {
        return number.isEmpty() && heading.isEmpty() && words.isEmpty();
    }

    boolean hasTextAfterNumber() {
        return !heading.isEmpty() || !words.isEmpty();
    }
}
