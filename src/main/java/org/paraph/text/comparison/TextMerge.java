package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/**
 * Merges two versions of a text that were made from the same one, provision by provision and word by word.
 *
 * <p>What only one of them changed, inserted, deleted, moved or renumbered is followed. Where both changed the same words
 * otherwise, and where one deleted what the other changed, both wordings stand in a bracket, ours first. Nothing that
 * either of them inserted is lost. Whoever wants to know whether a person has to look reads the conflicts.
 */
public final class TextMerge {

    private final List<List<Conflict>> conflicts = new ArrayList<>();
    private final List<Trio> placed = new ArrayList<>();

    private TextMerge() {
    }

    /** The text with the edits of both. Any three texts can be merged, related or not. */
    public static Merge of(TreatyDocument base, TreatyDocument ours, TreatyDocument theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return new Merge(ours, List.of());
        }
        return base.equals(ours) ? new Merge(theirs, List.of()) : merged(base, ours, theirs);
    }

    static Merge merged(TreatyDocument base, TreatyDocument ours, TreatyDocument theirs) {
        var trios = new Trios(Outline.of(base), Outline.of(ours), Outline.of(theirs));
        Placing.place(trios);
        var merge = new TextMerge();
        var provisions = trios.root().children.stream().map(merge::provision).toList();
        var language = ours.language().equals(base.language()) ? theirs.language() : ours.language();
        var document = new TreatyDocument(language, provisions);
        return new Merge(document, merge.conflicts(document));
    }

    private Provision provision(Trio one) {
        var found = new ArrayList<Conflict>();
        conflicts.add(found);
        placed.add(one);
        var kept = one.isDeletedByOne() ? deletedByOne(one, found) : one.theirs() == null || one.ours == null
                ? one.provision() : changedByBoth(one, found);
        if (one.isTorn) {
            found.add(new Conflict("", one.base.parent.path(), one.ours.parent.path(), one.theirs().parent.path()));
        }
        if (one.rival != null) {
            found.add(new Conflict("", "", telling(one.rival.ours), telling(one.theirs())));
        }
        return kept.withChildren(one.children.stream().map(this::provision).toList());
    }

    /** The words of an inserted provision, or the first that stand below it. */
    private static String telling(Node inserted) {
        return inserted.provision().all().flatMap(one -> List.of(one.words(), one.heading()).stream())
                .filter(words -> !words.isEmpty()).findFirst().orElse(Wording.NONE).notation();
    }

    private static Provision deletedByOne(Trio one, List<Conflict> found) {
        var kept = one.provision();
        boolean inHeading = kept.words().isEmpty() && one.children.isEmpty();
        var was = inHeading ? one.base.provision().heading() : one.base.provision().words();
        var ours = one.ours == null ? Wording.NONE : inHeading ? kept.heading() : kept.words();
        var theirs = one.theirs() == null ? Wording.NONE : inHeading ? kept.heading() : kept.words();
        boolean isTop = !one.parent.isDeletedByOne();
        if (ours.isEmpty() && theirs.isEmpty()) {
            if (isTop) {
                found.add(new Conflict("", one.base.heading(), one.ours == null ? "" : kept.heading().notation(),
                        one.theirs() == null ? "" : kept.heading().notation()));
            }
            return kept;
        }
        found.add(new Conflict("", was.notation(), ours.notation(), theirs.notation()));
        var both = WordMerge.bracket(ours, theirs);
        return inHeading ? new Provision(kept.kind(), kept.number(), both, kept.words(), List.of()) : kept.withWords(both);
    }

    private static Provision changedByBoth(Trio one, List<Conflict> found) {
        var ours = one.ours.provision();
        var theirs = one.theirs().provision();
        if (one.isInserted()) {
            return ours;
        }
        var base = one.base.provision();
        return new Provision(ours.kind(), number(base.number(), ours.number(), theirs.number(), found),
                words(base.heading(), ours.heading(), theirs.heading(), found),
                words(base.words(), ours.words(), theirs.words(), found), List.of());
    }

    private static String number(String base, String ours, String theirs, List<Conflict> found) {
        if (!ours.equals(base) && !theirs.equals(base) && !ours.equals(theirs)) {
            found.add(new Conflict("", base, ours, theirs));
        }
        return ours.equals(base) ? theirs : ours;
    }

    private static Wording words(Wording base, Wording ours, Wording theirs, List<Conflict> found) {
        var merged = WordMerge.of(base, ours, theirs);
        if (merged.hasConflict()) {
            found.add(new Conflict("", base.notation(), ours.notation(), theirs.notation()));
        }
        return merged.wording();
    }

    /** Conflicts get their paths only now that the text stands. */
    private List<Conflict> conflicts(TreatyDocument document) {
        var all = new ArrayList<Conflict>();
        var sameNumber = new HashMap<String, List<Trio>>();
        var located = document.located();
        for (int at = 0; at < located.size(); at++) {
            var path = located.get(at).path();
            var one = placed.get(at);
            conflicts.get(at).forEach(found -> all.add(new Conflict(path, found.base(), found.ours(), found.theirs())));
            var same = sameNumber.computeIfAbsent(withoutCount(path), key -> new ArrayList<>());
            same.add(one);
            if (same.size() > 1 && !haveSameNumber(same, trio -> trio.ours) && !haveSameNumber(same, Trio::theirs)) {
                all.add(new Conflict(path, number(one.base), number(one.ours), number(one.theirs())));
            }
        }
        return all;
    }

    /** True if one number for all of them is nothing that the merge brought about: one of the versions has it so. */
    private static boolean haveSameNumber(List<Trio> some, Function<Trio, Node> version) {
        return some.stream().map(version).noneMatch(Objects::isNull)
                && some.stream().map(one -> withoutCount(version.apply(one).path())).distinct().count() == 1;
    }

    private static String withoutCount(String path) {
        int count = path.indexOf('~', path.lastIndexOf('/') + 1);
        return count < 0 ? path : path.substring(0, count);
    }

    private static String number(Node one) {
        return one == null ? "" : one.provision().number();
    }
}
