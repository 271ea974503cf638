package org.paraph.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paraph.testing.RandomEdits;
import org.paraph.testing.RandomTexts;
import org.paraph.text.document.Located;
import org.paraph.text.document.TreatyDocument;

/** What holds for any two versions of any text. */
class TextComparisonPropertiesTest {

    private static final int TEXTS = 1_200;

    @Test
    void everyProvisionOfEitherVersionAppearsOnceWithItsHash() {
        forAnyTwo((before, after) -> {
            var all = all(TextComparison.of(before, after));

            assertThat(all.stream().filter(one -> one.pathBefore() != null)
                    .collect(Collectors.toMap(ProvisionChange::pathBefore, ProvisionChange::sha256Before))).isEqualTo(hashes(before));
            assertThat(all.stream().filter(one -> one.pathAfter() != null)
                    .collect(Collectors.toMap(ProvisionChange::pathAfter, ProvisionChange::sha256After))).isEqualTo(hashes(after));
        });
    }

    @Test
    void unchangedMeansTheSameWordingHash() {
        forAnyTwo((before, after) -> {
            var was = before.byPath();
            var now = after.byPath();
            for (var one : all(TextComparison.of(before, after))) {
                if (one.pathBefore() == null || one.pathAfter() == null) {
                    assertThat(one.changes()).containsExactly(one.pathBefore() == null ? Change.ADDED : Change.REMOVED);
                    continue;
                }
                var earlier = was.get(one.pathBefore()).provision();
                var later = now.get(one.pathAfter()).provision();
                assertThat(!one.changes().contains(Change.CHANGED)).isEqualTo(earlier.wordingSha256().equals(later.wordingSha256()));
                assertThat(one.changes().contains(Change.RENUMBERED)).isEqualTo(!earlier.number().equals(later.number()));
                assertThat(one.kind()).isEqualTo(earlier.kind()).isEqualTo(later.kind());
            }
        });
    }

    @Test
    void aPathWithTheSameHashIsNeverTouched() {
        forAnyTwo((before, after) -> {
            var impact = TextComparison.of(before, after).impact();
            var now = hashes(after);
            hashes(before).forEach((path, hash) -> {
                if (hash.equals(now.get(path))) {
                    assertThat(impact.changed()).doesNotContain(path);
                    assertThat(impact.removed()).doesNotContain(path);
                    assertThat(impact.added()).doesNotContain(path);
                }
            });
        });
    }

    @Test
    void aPathWithAnotherHashIsAlwaysTouched() {
        forAnyTwo((before, after) -> {
            var comparison = TextComparison.of(before, after);
            var impact = comparison.impact();
            var renumbered = all(comparison).stream().filter(one -> one.pathBefore() != null
                    && !one.pathBefore().equals(one.pathAfter()) || one.changes().contains(Change.RENUMBERED))
                    .map(ProvisionChange::pathBefore).collect(Collectors.toSet());
            var now = hashes(after);
            hashes(before).forEach((path, hash) -> assertThat(hash.equals(now.get(path)) || impact.changed().contains(path)
                    || impact.removed().contains(path) || impact.moved().contains(path) || renumbered.contains(path)).isTrue());
        });
    }

    @Test
    void whereOnlyWordsChangeThePathsWithOtherHashesAreThoseReported() {
        for (long seed = 0; seed < TEXTS; seed++) {
            var before = new RandomTexts(seed).sensible();
            var after = new RandomEdits(new Random(seed), "q").words(before, 1 + (int) (seed % 9));
            var differing = new TreeSet<String>();
            var now = hashes(after);
            hashes(before).forEach((path, hash) -> {
                if (!hash.equals(now.get(path))) {
                    differing.add(path);
                }
            });

            var impact = TextComparison.of(before, after).impact();

            assertThat(new TreeSet<>(impact.changed())).as("seed %d", seed).isEqualTo(differing);
            assertThat(impact.added()).as("seed %d", seed).isEmpty();
            assertThat(impact.removed()).isEmpty();
            assertThat(impact.moved()).isEmpty();
        }
    }

    @Test
    void segmentsGiveBackBothWordings() {
        forAnyTwo((before, after) -> {
            var was = before.byPath();
            var now = after.byPath();
            for (var one : all(TextComparison.of(before, after))) {
                var earlier = one.pathBefore() == null ? null : was.get(one.pathBefore()).provision();
                var later = one.pathAfter() == null ? null : now.get(one.pathAfter()).provision();
                assertThat(without(one.words(), Segment.Kind.INSERTED)).isEqualTo(earlier == null ? "" : earlier.words().notation());
                assertThat(without(one.words(), Segment.Kind.DELETED)).isEqualTo(later == null ? "" : later.words().notation());
                assertThat(without(one.heading(), Segment.Kind.INSERTED)).isEqualTo(earlier == null ? "" : earlier.heading().notation());
                assertThat(without(one.heading(), Segment.Kind.DELETED)).isEqualTo(later == null ? "" : later.heading().notation());
                assertThat(one.words()).noneMatch(segment -> segment.words().isEmpty());
            }
        });
    }

    @Test
    void aTextComparedWithItselfHasNoChanges() {
        for (long seed = 0; seed < 300; seed++) {
            var text = seed % 2 == 0 ? new RandomTexts(seed).sensible() : new RandomTexts(seed).wild();
            var comparison = TextComparison.of(text, text);

            assertThat(all(comparison)).allSatisfy(one -> {
                assertThat(one.changes()).isEmpty();
                assertThat(one.pathBefore()).isEqualTo(one.pathAfter());
            });
            assertThat(comparison.impact()).isEqualTo(new Impact(Set.of(), Set.of(), Set.of(), Set.of()));
        }
    }

    @Test
    void theOtherWayRoundSaysTheSameTheOtherWayRound() {
        forAnyTwo((before, after) -> {
            var there = all(TextComparison.of(before, after)).stream().map(one -> one.pathBefore() + " " + one.pathAfter()
                    + kinds(one.changes()) + one.heading() + one.words()).collect(Collectors.toCollection(TreeSet::new));
            var back = all(TextComparison.of(after, before)).stream().map(one -> one.pathAfter() + " " + one.pathBefore()
                    + kinds(turned(one.changes())) + turned(one.heading()) + turned(one.words()))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(back).isEqualTo(there);
        });
    }

    private static Set<String> kinds(Set<Change> changes) {
        return changes.stream().map(Change::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Change> turned(Set<Change> changes) {
        return changes.stream().map(change -> change == Change.ADDED ? Change.REMOVED : change == Change.REMOVED ? Change.ADDED
                : change).collect(Collectors.toSet());
    }

    private static List<Segment> turned(List<Segment> segments) {
        var turned = new ArrayList<Segment>();
        for (var one : segments) {
            if (one.kind() == Segment.Kind.INSERTED && !turned.isEmpty()
                    && turned.get(turned.size() - 1).kind() == Segment.Kind.INSERTED) {
                turned.add(turned.size() - 1, new Segment(Segment.Kind.DELETED, one.words()));
            } else {
                turned.add(new Segment(one.kind() == Segment.Kind.EQUAL ? one.kind() : one.kind() == Segment.Kind.INSERTED
                        ? Segment.Kind.DELETED : Segment.Kind.INSERTED, one.words()));
            }
        }
        return turned;
    }

    /** Versions of sensible and wild texts after a few or many edits, and texts that have nothing to do with each other. */
    private static void forAnyTwo(BiConsumer<TreatyDocument, TreatyDocument> property) {
        for (long seed = 0; seed < TEXTS; seed++) {
            var texts = new RandomTexts(seed);
            var before = seed % 2 == 0 ? texts.sensible() : texts.wild();
            var after = seed % 20 == 0 ? texts.sensible()
                    : new RandomEdits(new Random(seed), "q").any(before, 1 + (int) (seed % 12));
            try {
                property.accept(before, after);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    static List<ProvisionChange> all(Comparison comparison) {
        var all = new ArrayList<ProvisionChange>();
        comparison.provisions().forEach(one -> collect(one, all));
        return all;
    }

    private static void collect(ProvisionChange one, List<ProvisionChange> all) {
        all.add(one);
        one.provisions().forEach(below -> collect(below, all));
    }

    private static Map<String, String> hashes(TreatyDocument text) {
        var hashes = new HashMap<String, String>();
        for (Located one : text.located()) {
            hashes.put(one.path(), one.provision().sha256());
        }
        return hashes;
    }

    private static String without(List<Segment> segments, Segment.Kind kind) {
        return segments.stream().filter(one -> one.kind() != kind).map(Segment::words).collect(Collectors.joining());
    }
}
