package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.Wording;

/**
 * Writes the comparison of two wordings as runs of words for the eye: crumbs that happen to be the same go into the
 * change around them.
 */
final class Segments {

    private static final int CRUMB = 1;
    private static final int WORD = 3;
    private static final int TWO_WORDS = 6;

    private final List<Token> before;
    private final List<Token> after;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private Segments(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
    }

    static List<Segment> of(Wording before, Wording after) {
        if (before.equals(after)) {
            return all(Segment.Kind.EQUAL, before);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? all(Segment.Kind.INSERTED, after) : all(Segment.Kind.DELETED, before);
        }
        var segments = new Segments(Token.signs(before), Token.signs(after));
        segments.write(segments.runs(WordMatch.of(segments.before, segments.after)));
        return List.copyOf(segments.segments);
    }

    /** The whole wording as one run; no run if there are no words. */
    static List<Segment> all(Segment.Kind kind, Wording wording) {
        return wording.isEmpty() ? List.of() : List.of(new Segment(kind, wording.notation()));
    }

    /** From one position to another in both wordings, the same or not. */
    private record Run(boolean same, int from, int to, int fromThere, int toThere) {

        Run with(Run next) {
            return new Run(false, from, next.to, fromThere, next.toThere);
        }
    }

    private List<Run> runs(int[] partners) {
        var runs = new ArrayList<Run>();
        int there = 0;
        for (int at = 0; at <= partners.length;) {
            int start = at;
            int startThere = there;
            while (at < partners.length && partners[at] == there) {
                at++;
                there++;
            }
            if (at > start) {
                add(runs, new Run(true, start, at, startThere, there));
            }
            start = at;
            startThere = there;
            while (at < partners.length && partners[at] < 0) {
                at++;
            }
            there = at < partners.length ? partners[at] : after.size();
            if (at > start || there > startThere) {
                add(runs, new Run(false, start, at, startThere, there));
            } else if (at == partners.length) {
                return runs;
            }
        }
        return runs;
    }

    /** Adds a run; a crumb between two changes becomes part of them. */
    private void add(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (!run.same && last >= 1 && isCrumb(runs.get(last - 1), runs.get(last), run)) {
            var merged = runs.get(last - 1).with(run);
            runs.subList(last - 1, last + 1).clear();
            add(runs, merged);
        } else {
            runs.add(run);
        }
    }

    private boolean isCrumb(Run change, Run between, Run next) {
        int weight = weight(before, between.from, between.to);
        return weight <= CRUMB || weight <= WORD && weight(change) >= TWO_WORDS && weight(next) >= TWO_WORDS;
    }

    private int weight(Run change) {
        return Math.max(weight(before, change.from, change.to), weight(after, change.fromThere, change.toThere));
    }

    private static int weight(List<Token> tokens, int from, int to) {
        int weight = 0;
        for (int at = from; at < to && weight < TWO_WORDS; at++) {
            weight += tokens.get(at).weight();
        }
        return weight;
    }

    private void write(List<Run> runs) {
        for (var run : runs) {
            if (run.same) {
                for (int at = run.from; at < run.to; at++) {
                    same(before.get(at), after.get(run.fromThere + at - run.from));
                }
            } else {
                append(before.subList(run.from, run.to), deleted);
                append(after.subList(run.fromThere, run.toThere), inserted);
            }
        }
        flushChange();
        flushEqual();
    }

    private static void append(List<Token> tokens, StringBuilder out) {
        tokens.forEach(token -> out.append(token.spaced() ? " " : "").append(token.text()));
    }

    private void same(Token one, Token other) {
        if (one.spaced() != other.spaced()) {
            (one.spaced() ? deleted : inserted).append(' ');
        }
        flushChange();
        equal.append(one.spaced() && other.spaced() ? " " : "").append(one.text());
    }

    private void flushChange() {
        if (deleted.length() == 0 && inserted.length() == 0) {
            return;
        }
        int common = common();
        equal.append(deleted, 0, common);
        flushEqual();
        flush(Segment.Kind.DELETED, deleted.delete(0, common));
        flush(Segment.Kind.INSERTED, inserted.delete(0, common));
    }

    private void flushEqual() {
        flush(Segment.Kind.EQUAL, equal);
    }

    private void flush(Segment.Kind kind, StringBuilder words) {
        if (words.length() > 0) {
            segments.add(new Segment(kind, words.toString()));
            words.setLength(0);
        }
    }

    /**
     * How many signs at the start of what was replaced stay: the blank, and the stem of a word of Hangul that only got
     * another ending.
     */
    private int common() {
        int blank = startsWithBlank(deleted) && startsWithBlank(inserted) ? 1 : 0;
        int stem = blank;
        int most = Math.min(deleted.length(), inserted.length());
        while (stem < most && deleted.charAt(stem) == inserted.charAt(stem) && Script.isHangul(deleted.charAt(stem))) {
            stem++;
        }
        boolean oneWord = deleted.indexOf(" ", blank) < 0 && inserted.indexOf(" ", blank) < 0;
        return oneWord && 2 * (stem - blank) >= Math.max(4, most - blank) ? stem : blank;
    }

    private static boolean startsWithBlank(StringBuilder words) {
        return words.length() > 0 && words.charAt(0) == ' ';
    }
}
