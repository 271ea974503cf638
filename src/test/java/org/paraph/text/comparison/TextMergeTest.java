package org.paraph.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.RandomEdits;
import org.paraph.testing.RandomTexts;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

class TextMergeTest {

    private static final String SCOPE = "This Agreement applies to all information exchanged between the Parties.";
    private static final String DUTIES = "The receiving Party shall protect the information as it protects its own.";
    private static final String VISITS = "Visits to facilities need the written consent of the host Party thirty days ahead.";
    private static final String COSTS = "Costs lie where they fall unless both sides decide otherwise.";
    private static final String DISPUTES = "Disputes are settled by consultation without recourse to a court.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "The Party shall act.      | The Party may act.         | The Party shall act now.     | The Party may act now.",
        "The Party shall act.      | The Party may act.         | The Party can act.           | The Party [may][can] act.",
        "The Party shall act.      | The Party act.             | The Party can act.           | The Party [][can] act.",
        "one two                   | one A two                  | one B two                    | one [A][B] two",
        "one two                   | one A two                  | one A two B                  | one A two B",
        "x                         | A x                        | x B                          | A x B",
        "a [KOR: b][JPN: c] d      | a [KOR: b][JPN: c] e       | a [KOR: b][JPN: c, x] d      | a [[KOR: b][JPN: c] e][[KOR: b][JPN: c, x] d]",
        "a [KOR: b][JPN: c] d e    | a [KOR: b][JPN: c] d f     | a [KOR: b][JPN: c, x] d e    | a [KOR: b][JPN: c, x] d f",
        "a [KOR: b][JPN: c] d      | a [KOR: b, y][JPN: c] d    | a [KOR: b][JPN: c, x] d      | a [[KOR: b, y][JPN: c]][[KOR: b][JPN: c, x]] d",
        "a [KOR: b][JPN: c] d      | a b d                      | a [KOR: b][JPN: c] [x] d     | a [b][[KOR: b][JPN: c] [x]] d",
        "[a]x                      | [a]y                       | [a]z                         | [a] [y][z]",
        "a. b                      | a: NOTE: x. b              | a; KOR: y. b                 | a[: NOTE: x][; KOR: y]. b",
        "a b                       | a NOTE: x b                | a KOR: y b                   | a [NOTE\\: x][KOR\\: y] b",
        "政府は保護する。            | 両政府は保護する。           | 政府は適切に保護する。          | 両政府は適切に保護する。",
    })
    void wordsAreMergedAndBracketedWhereBothChangedThem(String base, String ours, String theirs, String merged) {
        assertThat(WordMerge.of(Wording.of(base), Wording.of(ours), Wording.of(theirs)).wording().notation()).isEqualTo(merged);
    }

    @Test
    void aConflictNamesItsPathAndTheThreeWordings() {
        var merge = TextMerge.of(text(article(1, SCOPE), article(2, DUTIES)), text(article(1, SCOPE), article(2, DUTIES.replace("shall", "must"))),
                text(article(1, COSTS), article(2, SCOPE), article(3, DUTIES.replace("shall", "will"))));

        assertThat(merge.document()).isEqualTo(text(article(1, COSTS), article(2, SCOPE), article(3, DUTIES.replace("shall", "[must][will]"))));
        assertThat(merge.conflicts()).containsExactly(
                new Conflict("art3/para1", DUTIES, DUTIES.replace("shall", "must"), DUTIES.replace("shall", "will")));
    }

    @Test
    void whatOneDeletedAndTheOtherChangedStaysInABracket() {
        var changed = DUTIES.replace("shall", "must");
        var base = text(article(1, SCOPE), article(2, DUTIES, VISITS), article(3, COSTS));
        var changedOnly = text(article(1, SCOPE), article(2, changed, VISITS), article(3, COSTS));
        var deletedOnly = text(article(1, SCOPE), article(3, COSTS));

        assertThat(TextMerge.of(base, changedOnly, deletedOnly).document())
                .isEqualTo(text(article(1, SCOPE), article(2, "[" + changed + "][]", "[" + VISITS + "][]"), article(3, COSTS)));
        assertThat(TextMerge.of(base, deletedOnly, changedOnly).conflicts()).containsExactly(
                new Conflict("art2", "", "", ""), new Conflict("art2/para1", DUTIES, "", changed), new Conflict("art2/para2", VISITS, "", VISITS));
    }

    @Test
    void whatOneDeletedAndTheOtherOnlyRenumberedIsDeleted() {
        var merge = TextMerge.of(text(article(1, SCOPE), article(2, DUTIES)), text(article(1, COSTS), article(2, SCOPE), article(3, DUTIES)),
                text(article(1, SCOPE)));

        assertThat(merge.document()).isEqualTo(text(article(1, COSTS), article(2, SCOPE)));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void ofADeletedChapterOnlyWhatWasChangedStays() {
        var base = text(chapter(1, article(1, SCOPE)), chapter(2, article(2, DUTIES), article(3, VISITS)));
        var merge = TextMerge.of(base, text(chapter(1, article(1, SCOPE))),
                text(chapter(1, article(1, SCOPE)), chapter(2, article(2, DUTIES), article(3, VISITS.replace("thirty", "sixty")))));

        assertThat(merge.document()).isEqualTo(text(chapter(1, article(1, SCOPE)),
                chapter(2, article(3, "[][" + VISITS.replace("thirty", "sixty") + "]"))));
    }

    @Test
    void aMoveIsFollowedAndTheOthersChangeIsMadeAtTheNewPlace() {
        var base = text(chapter(1, article(1, SCOPE), article(2, DUTIES)), chapter(2, article(3, VISITS)));
        var moved = text(chapter(1, article(2, DUTIES)), chapter(2, article(3, VISITS), article(1, SCOPE)));
        var changed = text(chapter(1, article(1, SCOPE.replace("all", "any")), article(2, DUTIES)), chapter(2, article(3, VISITS)));
        var both = text(chapter(1, article(2, DUTIES)), chapter(2, article(3, VISITS), article(1, SCOPE.replace("all", "any"))));

        assertThat(TextMerge.of(base, moved, changed)).isEqualTo(new Merge(both, List.of()));
        assertThat(TextMerge.of(base, changed, moved)).isEqualTo(new Merge(both, List.of()));
    }

    @Test
    void whatBothInsertedAtTheSamePlaceStaysOursFirst() {
        var merge = TextMerge.of(text(article(1, SCOPE), article(9, DUTIES)), text(article(1, SCOPE), article(2, COSTS), article(9, DUTIES)),
                text(article(1, SCOPE), article(3, DISPUTES), article(9, DUTIES)));

        assertThat(merge.document()).isEqualTo(text(article(1, SCOPE), article(2, COSTS), article(3, DISPUTES), article(9, DUTIES)));
        assertThat(merge.conflicts()).containsExactly(new Conflict("art3", "", COSTS, DISPUTES));
    }

    @Test
    void whatBothInsertedInTheSameWordsIsThereOnce() {
        var ours = text(article(1, SCOPE.replace("all", "any")), article(2, COSTS), article(9, DUTIES));
        var merge = TextMerge.of(text(article(1, SCOPE), article(9, DUTIES)), ours,
                text(article(1, SCOPE), article(2, COSTS), article(9, VISITS, DUTIES)));

        assertThat(merge.document().provisions()).hasSize(3);
        assertThat(merge.document().provisions().get(1)).isEqualTo(article(2, COSTS));
    }

    @Test
    void numbersThatBothChangedOtherwiseAreListed() {
        var merge = TextMerge.of(text(article(1, SCOPE)), text(article(2, SCOPE)), text(article(3, SCOPE)));

        assertThat(merge.document()).isEqualTo(text(article(2, SCOPE)));
        assertThat(merge.conflicts()).containsExactly(new Conflict("art2", "Article 1", "Article 2", "Article 3"));
    }

    @Test
    void aNumberThatOnlyTheMergeMakesTwiceIsListed() {
        var merge = TextMerge.of(text(article(1, SCOPE)), text(article(1, SCOPE), article(2, COSTS)),
                text(article(2, DISPUTES), article(1, SCOPE)));

        assertThat(merge.conflicts()).containsExactly(new Conflict("art2~2", "", "Article 2", ""));
    }

    @Test
    void placesThatBothChangedOtherwiseAreListed() {
        var base = text(chapter(1, article(1, SCOPE), article(2, DUTIES)), chapter(2, article(3, VISITS)), chapter(3, article(4, COSTS)));
        var ours = text(chapter(1, article(2, DUTIES)), chapter(2, article(3, VISITS), article(1, SCOPE)), chapter(3, article(4, COSTS)));
        var theirs = text(chapter(1, article(2, DUTIES)), chapter(2, article(3, VISITS)), chapter(3, article(4, COSTS), article(1, SCOPE)));

        assertThat(TextMerge.of(base, ours, theirs)).isEqualTo(new Merge(ours, List.of(new Conflict("art1", "chapter1", "chapter2", "chapter3"))));
    }

    @Test
    void aThousandArticlesAreMergedInTime() {
        var base = new RandomTexts(1).large(1_000, 2_000_000);
        var ours = new RandomEdits(new Random(1), "q").words(base, 400);
        var theirs = new RandomEdits(new Random(2), "x").any(base, 30);

        var merge = assertTimeout(Duration.ofSeconds(10), () -> TextMerge.of(base, ours, theirs));

        assertThat(merge.document().located().size()).isGreaterThan(4_900);
    }

    private static TreatyDocument text(Provision... top) {
        return new TreatyDocument("en", List.of(top));
    }

    private static Provision chapter(int number, Provision... articles) {
        return Provision.of(Kind.CHAPTER, "Chapter " + number, "Head of chapter number " + number, List.of(articles));
    }

    private static Provision article(int number, String... paragraphs) {
        var below = new ArrayList<Provision>();
        for (var words : paragraphs) {
            below.add(Provision.of(Kind.PARAGRAPH, below.size() + 1 + ".", words));
        }
        return Provision.of(Kind.ARTICLE, "Article " + number, "", below);
    }
}
