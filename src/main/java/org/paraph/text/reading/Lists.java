package org.paraph.text.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.paraph.text.document.Kind;
import org.paraph.text.reading.Marker.Frame;
import org.paraph.text.reading.Marker.Reading;
import org.paraph.text.reading.Marker.Series;

/**
 * Decides by sequence where a marked paragraph or item belongs: it goes on with a list that is open, begins one below,
 * or goes on with one that other words have interrupted. Knows the lists of one article at a time.
 */
final class Lists {

    private static final int DEEPEST = 14;
    private static final int HIGHEST_OUT_OF_ORDER = 60;

    private final OpenNodes open;
    private final Map<Object, Reading> last = new HashMap<>();

    Lists(OpenNodes open) {
        this.open = open;
    }

    /** Forgets the lists of the article before. */
    void forget() {
        last.clear();
    }

    /** Remembers what the number of a provision means whose kind is told. */
    void note(Node node) {
        var marker = Marker.at(node.number);
        if (marker == null || node.rank < Rank.PARAGRAPH) {
            return;
        }
        node.listed = marker.readings().stream()
                .filter(one -> last.containsKey(key(one)) && one.follows(last.get(key(one)))).findFirst()
                .or(() -> marker.readings().stream().filter(Reading::isFirst).findFirst()).orElse(marker.readings().get(0));
        last.put(key(node.listed), node.listed);
    }

    /**
     * Adds a paragraph or item with a marker.
     *
     * @param coming markers that follow, in order
     * @return the new provision, or null if the marker fits nowhere and is more likely a word
     */
    Node add(Marker marker, String words, Supplier<List<Marker>> coming) {
        var node = continuing(marker, words, coming);
        node = node != null ? node : beginning(marker, words, coming);
        node = node != null ? node : interrupted(marker, words);
        return node != null ? node : outOfOrder(marker, words);
    }

    private Node continuing(Marker marker, String words, Supplier<List<Marker>> coming) {
        for (int at = open.size() - 1; at > open.scope(); at--) {
            var listed = open.at(at).listed;
            var next = listed == null ? null : following(marker, listed);
            if (next != null && !isRomanStart(next, coming)) {
                return listed(open.at(at).kind, at, marker, next, words);
            }
        }
        return null;
    }

    private static Reading following(Marker marker, Reading before) {
        for (var reading : marker.readings()) {
            if (reading.follows(before)) {
                return reading;
            }
        }
        return null;
    }

    /** True if (i) after (h) begins a roman series, since (ii) comes before (j). */
    private static boolean isRomanStart(Reading letter, Supplier<List<Marker>> coming) {
        if (letter.series() != Series.LETTER || letter.value() != 9) {
            return false;
        }
        var second = new Reading(Series.ROMAN, letter.frame(), 2, "");
        var tenth = new Reading(Series.LETTER, letter.frame(), 10, "");
        return coming.get().stream().flatMap(one -> one.readings().stream()).filter(one -> one.equals(second) || one.equals(tenth))
                .findFirst().filter(second::equals).isPresent();
    }

    private Node beginning(Marker marker, String words, Supplier<List<Marker>> coming) {
        for (var reading : marker.readings()) {
            if (reading.isFirst() && (!isWeak(reading) || isConfirmed(reading, coming))) {
                return beginning(marker, reading, words);
            }
        }
        return null;
    }

    private Node beginning(Marker marker, Reading first, String words) {
        if (first.series() == Series.HIERARCHY) {
            return hierarchy(marker, first, words);
        }
        int deepest = open.size() - 1;
        while (deepest > open.scope() && open.at(deepest).listed == null) {
            deepest--;
        }
        boolean listOpen = deepest > open.scope();
        if (listOpen && open.at(deepest).listed.isLike(first) && first.series() != Series.BULLET) {
            return listed(open.at(deepest).kind, deepest, marker, first, words).remark("number-out-of-order", marker.text());
        }
        if (first.series().isForParagraphs() && !listOpen) {
            return listed(Kind.PARAGRAPH, open.scope() + 1, marker, first, words);
        }
        return listed(Kind.ITEM, Math.min(open.size(), DEEPEST), marker, first, words);
    }

    /** 2.1 belongs below 2.; in Article 2 it is a paragraph. */
    private Node hierarchy(Marker marker, Reading first, String words) {
        for (int at = open.size() - 1; at > open.scope(); at--) {
            var listed = open.at(at).listed;
            boolean above = listed != null && (first.above().equals(listed.above() + "." + listed.value())
                    || listed.series() == Series.DECIMAL && first.above().equals(String.valueOf(listed.value())));
            if (above) {
                return listed(Kind.ITEM, Math.min(at + 1, DEEPEST), marker, first, words);
            }
        }
        return listed(Kind.PARAGRAPH, open.scope() + 1, marker, first, words);
    }

    private Node interrupted(Marker marker, String words) {
        for (var reading : marker.readings()) {
            var before = last.get(key(reading));
            if (before != null && reading.follows(before)) {
                return reading.series().isForParagraphs() && !open.hasListed()
                        ? listed(Kind.PARAGRAPH, open.scope() + 1, marker, reading, words)
                        : listed(Kind.ITEM, Math.min(open.size(), DEEPEST), marker, reading, words);
            }
        }
        return null;
    }

    private Node outOfOrder(Marker marker, String words) {
        var reading = marker.readings().get(0);
        if (isWeak(reading) || reading.value() > HIGHEST_OUT_OF_ORDER || reading.series() == Series.HIERARCHY) {
            return null;
        }
        for (int at = open.size() - 1; at > open.scope(); at--) {
            if (open.at(at).listed != null && marker.like(open.at(at).listed) != null) {
                return listed(open.at(at).kind, at, marker, marker.like(open.at(at).listed), words)
                        .remark("number-out-of-order", marker.text());
            }
        }
        boolean paragraph = reading.series().isForParagraphs() && !open.hasListed();
        return listed(paragraph ? Kind.PARAGRAPH : Kind.ITEM, paragraph ? open.scope() + 1 : Math.min(open.size(), DEEPEST),
                marker, reading, words).remark("number-out-of-order", marker.text());
    }

    private Node listed(Kind kind, int depth, Marker marker, Reading reading, String words) {
        var node = Node.of(kind, marker.text(), words);
        node.listed = reading;
        last.put(key(reading), reading);
        open.add(node, depth);
        return node;
    }

    /** A letter with a dot, or a kana, begins many lines that are no items: initials of names, for instance. */
    private static boolean isWeak(Reading reading) {
        return reading.frame() == Frame.DOT && reading.series() != Series.DECIMAL && reading.series() != Series.GANADA
                || reading.series() == Series.IROHA || reading.series() == Series.AIUEO && reading.frame() != Frame.AROUND
                || reading.series() == Series.HAN && reading.frame() == Frame.DOT;
    }

    private static boolean isConfirmed(Reading first, Supplier<List<Marker>> coming) {
        return coming.get().stream().anyMatch(one -> one.readings().stream().anyMatch(next -> next.follows(first)));
    }

    private static Object key(Reading reading) {
        return List.of(reading.series(), reading.frame(), reading.above());
    }
}
