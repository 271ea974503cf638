package org.paraph.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paraph.testing.RandomEdits;
import org.paraph.testing.RandomTexts;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.Located;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** What holds for the merge of any three texts. */
class TextMergePropertiesTest {

    private static final int TEXTS = 1_200;
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    @Test
    void whoChangedNothingFollowsTheOther() {
        for (long seed = 0; seed < TEXTS; seed++) {
            var base = base(seed);
            var edited = edits(seed, "q").any(base, 1 + (int) (seed % 12));

            assertSame(seed, TextMerge.of(base, base, edited), edited);
            assertSame(seed, TextMerge.of(base, edited, base), edited);
            assertSame(seed, TextMerge.of(base, edited, edited), edited);
        }
    }

    @Test
    void theSameHoldsWithoutTheShortCut() {
        for (long seed = 0; seed < TEXTS; seed++) {
            var base = base(seed);
            var edited = edits(seed, "q").any(base, 1 + (int) (seed % 12));

            assertSame(seed, TextMerge.merged(base, base, edited), edited);
            assertSame(seed, TextMerge.merged(base, edited, base), edited);
            assertSame(seed, TextMerge.merged(base, edited, edited), edited);
        }
    }

    @Test
    void wordsThatEitherInsertedAndThatNeitherDeletedAreThere() {
        forAnyThree((seed, base, ours, theirs) -> {
            var was = words(base);
            var our = words(ours);
            var their = words(theirs);
            var merged = words(TextMerge.of(base, ours, theirs).document());

            our.forEach((word, count) -> assertThat(merged.getOrDefault(word, 0)).as("%s of ours in %d", word, seed)
                    .isGreaterThanOrEqualTo(was.containsKey(word) ? 0 : count));
            their.forEach((word, count) -> assertThat(merged.getOrDefault(word, 0)).as("%s of theirs in %d", word, seed)
                    .isGreaterThanOrEqualTo(was.containsKey(word) ? 0 : count));
            was.forEach((word, count) -> {
                int deleted = Math.max(0, count - our.getOrDefault(word, 0)) + Math.max(0, count - their.getOrDefault(word, 0));
                if (deleted == 0) {
                    assertThat(merged).as("%s of the base in %d", word, seed).containsKey(word);
                }
            });
        });
    }

    @Test
    void theResultIsAlwaysAText() {
        forAnyThree((seed, base, ours, theirs) -> {
            var merge = TextMerge.of(base, ours, theirs);
            var located = merge.document().located();
            var paths = located.stream().map(Located::path).collect(Collectors.toSet());

            assertThat(paths).hasSameSizeAs(located);
            assertThat(CanonicalForm.read(CanonicalForm.of(merge.document()))).isEqualTo(merge.document());
            assertThat(paths).containsAll(merge.conflicts().stream().map(Conflict::path).toList());
        });
    }

    @Test
    void theOtherSideSaysTheSameInAnotherOrder() {
        forAnyThree((seed, base, ours, theirs) -> {
            var one = TextMerge.of(base, ours, theirs);
            var other = TextMerge.of(base, theirs, ours);

            assertThat(words(other.document())).as("seed %d", seed).isEqualTo(words(one.document()));
            assertThat(other.conflicts().isEmpty()).as("%d: %s %s", seed, one.conflicts(), other.conflicts())
                    .isEqualTo(one.conflicts().isEmpty());
        });
    }

    @Test
    void editsInDifferentProvisionsMakeNoConflict() {
        for (long seed = 0; seed < TEXTS; seed++) {
            var base = new RandomTexts(seed).sensible();
            var random = new Random(seed);
            int count = base.located().size();
            int one = random.nextInt(count);
            int other = random.nextInt(count);
            if (one == other) {
                continue;
            }
            var ours = edits(seed, "q").word(base, one);
            var theirs = edits(seed, "x").word(base, other);

            var merge = TextMerge.of(base, ours, theirs);

            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.document()).isEqualTo(edits(seed, "x").word(ours, other));
        }
    }

    private interface Property {
        void check(long seed, TreatyDocument base, TreatyDocument ours, TreatyDocument theirs);
    }

    private static void forAnyThree(Property property) {
        for (long seed = 0; seed < TEXTS; seed++) {
            var base = base(seed);
            boolean unrelated = seed % 25 == 0;
            var ours = unrelated ? new RandomTexts(seed + 1).sensible() : edits(seed, "q").any(base, 1 + (int) (seed % 12));
            var theirs = edits(-seed, "x").any(base, 1 + (int) (seed % 7));
            try {
                property.check(seed, base, ours, theirs);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static TreatyDocument base(long seed) {
        return seed % 2 == 0 ? new RandomTexts(seed).sensible() : new RandomTexts(seed).wild();
    }

    private static RandomEdits edits(long seed, String mark) {
        return new RandomEdits(new Random(seed * 31 + mark.hashCode()), mark);
    }

    private static void assertSame(long seed, Merge merge, TreatyDocument expected) {
        assertThat(merge.document()).as("seed %d", seed).isEqualTo(expected);
        assertThat(merge.conflicts()).as("seed %d", seed).isEmpty();
    }

    private static Map<String, Integer> words(TreatyDocument text) {
        var words = new TreeMap<String, Integer>();
        var pieces = text.provisions().stream().flatMap(Provision::all)
                .flatMap(one -> List.of(one.heading().notation(), one.words().notation()).stream());
        pieces.flatMap(one -> WORD.matcher(one).results()).map(MatchResult::group).forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }
}
