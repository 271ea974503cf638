package org.paraph.text.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paraph.text.comparison.Change;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.comparison.ProvisionChange;
import org.paraph.text.comparison.Segment;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/**
 * Two drafts as one consolidated text: what both have stands as it is, what only one has stands in a bracket with that
 * party's name.
 */
final class Consolidation {

    private final String ours;
    private final String theirs;

    private Consolidation(String ours, String theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * @param comparison our draft compared with theirs
     * @param ours       code of the party of the earlier draft
     * @param theirs     code of the party of the later draft
     */
    static TreatyDocument of(Comparison comparison, String language, String ours, String theirs) {
        return new TreatyDocument(language, new Consolidation(ours, theirs).provisions(comparison.provisions()));
    }

    private List<Provision> provisions(List<ProvisionChange> changes) {
        return changes.stream().map(this::provision).toList();
    }

    private Provision provision(ProvisionChange one) {
        return new Provision(one.kind(), one.numberAfter() != null ? one.numberAfter() : one.numberBefore(),
                wording(one.heading(), one), wording(one.words(), one), provisions(one.provisions()));
    }

    private Wording wording(List<Segment> segments, ProvisionChange one) {
        if (one.changes().contains(Change.ADDED)) {
            return only(theirs, segments);
        }
        if (one.changes().contains(Change.REMOVED)) {
            return only(ours, segments);
        }
        if (segments.stream().anyMatch(segment -> segment.words().indexOf('[') >= 0 || segment.words().indexOf('\\') >= 0)) {
            return whole(joined(segments, Segment.Kind.INSERTED), joined(segments, Segment.Kind.DELETED));
        }
        var pieces = new ArrayList<Inline>();
        for (int at = 0; at < segments.size(); at++) {
            if (segments.get(at).kind() == Segment.Kind.EQUAL) {
                pieces.addAll(raw(segments.get(at).words()));
                continue;
            }
            var deleted = new StringBuilder();
            var inserted = new StringBuilder();
            for (; at < segments.size() && segments.get(at).kind() != Segment.Kind.EQUAL; at++) {
                (segments.get(at).kind() == Segment.Kind.DELETED ? deleted : inserted).append(segments.get(at).words());
            }
            at--;
            pieces.add(new Inline.Words(leading(deleted, inserted)));
            pieces.add(new Inline.Bracket(List.of(alternative(ours, deleted.toString()),
                    alternative(theirs, inserted.toString()))));
            pieces.add(new Inline.Words(trailing(deleted, inserted)));
        }
        return Wording.of(pieces);
    }

    /** Where brackets stand in one of the wordings already, both stand side by side as a whole: no bracket is torn. */
    private Wording whole(String before, String after) {
        return before.equals(after) ? Wording.of(before) : Wording.of(List.of(new Inline.Bracket(
                List.of(alternative(ours, before), alternative(theirs, after)))));
    }

    private static String joined(List<Segment> segments, Segment.Kind without) {
        return segments.stream().filter(segment -> segment.kind() != without).map(Segment::words)
                .collect(Collectors.joining());
    }

    private static Wording only(String party, List<Segment> segments) {
        var words = segments.stream().map(Segment::words).collect(Collectors.joining());
        return words.isBlank() ? Wording.NONE : Wording.of(List.of(new Inline.Bracket(List.of(alternative(party, words)))));
    }

    private static Inline.Alternative alternative(String party, String words) {
        return new Inline.Alternative(List.of(party), Wording.of(words).pieces());
    }

    /** Blanks at the ends of a change belong outside of its bracket. */
    private static String leading(CharSequence one, CharSequence other) {
        return starts(one) || starts(other) ? " " : "";
    }

    private static String trailing(CharSequence one, CharSequence other) {
        return ends(one) || ends(other) ? " " : "";
    }

    private static boolean starts(CharSequence words) {
        return words.length() > 0 && words.charAt(0) == ' ';
    }

    private static boolean ends(CharSequence words) {
        return words.length() > 0 && words.charAt(words.length() - 1) == ' ';
    }

    /** The pieces of a run of words, with the blanks at its ends. */
    private static List<Inline> raw(String words) {
        var pieces = new ArrayList<Inline>();
        if (words.startsWith(" ")) {
            pieces.add(new Inline.Words(" "));
        }
        pieces.addAll(Wording.of(words).pieces());
        if (words.length() > 1 && words.endsWith(" ")) {
            pieces.add(new Inline.Words(" "));
        }
        return pieces;
    }
}
