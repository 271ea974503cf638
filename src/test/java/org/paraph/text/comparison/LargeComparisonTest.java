package org.paraph.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paraph.testing.RandomTexts;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Long texts and awkward ones take time in proportion; the limits are wide, for slow machines. Measured in bench/texts.sh. */
class LargeComparisonTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Test
    void aThousandArticlesThatAllChangedAWord() {
        var before = new RandomTexts(1).large(1_000, 2_000_000);
        var after = articles(before, article -> article.withChildren(article.children().stream()
                .map(one -> one.withWords(Wording.of("Now " + one.words().notation()))).toList()));

        var impact = assertTimeout(LIMIT, () -> TextComparison.of(before, after)).impact();

        assertThat(impact.changed()).hasSize(50 + 1_000 + 4_000);
        assertThat(impact.moved()).isEmpty();
        assertThat(impact.added()).isEmpty();
    }

    @Test
    void aThousandArticlesThatAllGotAnotherNumberAndAnotherWord() {
        var before = new RandomTexts(2).large(1_000, 2_000_000);
        var after = articles(before, article -> article.withNumber(article.number() + "0").withChildren(List.of(
                article.children().get(0).withWords(Wording.of("Now " + article.children().get(0).words().notation())),
                article.children().get(1), article.children().get(2), article.children().get(3))));

        var impact = assertTimeout(LIMIT, () -> TextComparison.of(before, after)).impact();

        assertThat(impact.changed()).hasSize(50 + 1_000 + 1_000);
        assertThat(impact.moved()).isEmpty();
        assertThat(impact.added()).isEmpty();
    }

    @Test
    void aThousandArticlesTurnedRound() {
        var before = new RandomTexts(3).large(1_000, 1_000_000);
        var turned = new ArrayList<>(before.provisions());
        Collections.reverse(turned);

        var impact = assertTimeout(LIMIT, () -> TextComparison.of(before, new TreatyDocument("en", turned))).impact();

        assertThat(impact.changed()).isEmpty();
        assertThat(impact.moved()).hasSize(49);
    }

    @Test
    void tenThousandParagraphsThatAreAllTheSame() {
        var many = IntStream.range(0, 10_000).mapToObj(at -> Provision.of(Kind.PARAGRAPH, "", "The same words again and again.")).toList();

        var impact = assertTimeout(LIMIT, () -> TextComparison.of(new TreatyDocument("en", many),
                new TreatyDocument("en", many.subList(0, 9_990)))).impact();

        assertThat(impact.removed()).hasSize(10);
        assertThat(impact.changed()).isEmpty();
    }

    @Test
    void aHundredThousandEqualWords() {
        var words = "word ".repeat(100_000);

        var segments = assertTimeout(LIMIT, () -> Segments.of(Wording.of(words), Wording.of(words + "word word")));

        assertThat(segments).extracting(Segment::kind).containsExactly(Segment.Kind.EQUAL, Segment.Kind.INSERTED);
    }

    @Test
    void aHundredThousandOfTwoWordsShuffled() {
        var random = new Random(4);
        var one = IntStream.range(0, 100_000).mapToObj(at -> random.nextBoolean() ? "a" : "b").collect(Collectors.joining(" "));
        var other = IntStream.range(0, 100_000).mapToObj(at -> random.nextBoolean() ? "a" : "b").collect(Collectors.joining(" "));

        assertTimeout(LIMIT, () -> Segments.of(Wording.of(one), Wording.of(other)));
    }

    @Test
    void anArticleOfNinetyThousandSignsWithATenthOfItsWordsChanged() {
        var random = new Random(5);
        var words = List.of(new RandomTexts(5).large(1, 90_560 * 4).provisions().get(0).children().get(0).children().get(0)
                .words().notation().split(" "));
        var changed = words.stream().map(word -> random.nextInt(10) == 0 ? "changed" : word).collect(Collectors.joining(" "));

        var segments = assertTimeout(LIMIT, () -> Segments.of(Wording.of(String.join(" ", words)), Wording.of(changed)));

        int equal = segments.stream().filter(one -> one.kind() == Segment.Kind.EQUAL).mapToInt(one -> one.words().length()).sum();
        assertThat(equal).isGreaterThan(60_000);
    }

    private static TreatyDocument articles(TreatyDocument text, Function<Provision, Provision> edit) {
        return new TreatyDocument("en", text.provisions().stream()
                .map(chapter -> chapter.withChildren(chapter.children().stream().map(edit).toList())).toList());
    }
}
