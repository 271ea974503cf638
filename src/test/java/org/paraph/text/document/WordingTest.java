package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.RandomTexts;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;

class WordingTest {

    @Test
    void readsAttributedAlternativesAndFootnotes() {
        var wording = Wording.of("The Party [KOR: shall not][JPN, USA: shall endeavour not to] release it.[^KOR: Korea awaits instructions.][^See Annex 1]");

        assertThat(wording.pieces()).containsExactly(
                new Words("The Party "),
                new Bracket(List.of(new Alternative(List.of("KOR"), List.of(new Words("shall not"))),
                        new Alternative(List.of("JPN", "USA"), List.of(new Words("shall endeavour not to"))))),
                new Words(" release it."),
                new Footnote("KOR", "Korea awaits instructions."),
                new Footnote("", "See Annex 1"));
        assertThat(wording.words()).isEqualTo("The Party [shall not][shall endeavour not to] release it.");
        assertThat(wording.hasBrackets()).isTrue();
        assertThat(wording.isClean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[KOR：x]                    | [KOR: x]",
        "[ KOR / JPN+USA :x ]        | [KOR, JPN, USA: x]",
        "[KOR:]                      | [KOR: ]",
        "[ ]                         | []",
        "[a [KOR: b [c]][d] ]        | [a [KOR: b [c]][d]]",
        "[a] [b]                     | [a] [b]",
        "[a                          | \\[a",
        "a] b                        | a\\] b",
        "[a] b] [c                   | [a] b\\] \\[c",
        "\\[a\\] \\\\ \\x            | \\[a\\] \\\\ \\\\x",
        "[^see [Annex] 1]            | [^see \\[Annex\\] 1]",
        "[ ^x]                       | [\\^x]",
        "[NOTE\\: x] [^KOR\\: x]     | [NOTE\\: x] [^KOR\\: x]",
        "[ KOR\\：x]                 | [KOR\\：x]",
        "a\\: b\\^                   | a: b^",
        "[^KOR, JPN: x]              | [^KOR, JPN\\: x]",
        "[^ KOR : x ]                | [^KOR: x]",
    })
    void hasOneNormalForm(String given, String normal) {
        assertThat(Wording.of(given).notation()).isEqualTo(normal);
        assertThat(Wording.of(normal).notation()).isEqualTo(normal);
    }

    @Test
    void leavesOutWhatDoesNotPrint() {
        assertThat(Wording.of("\ufeffa\u00a0\u3000\u2003b\u200bc\u00add\u0007\u202e\ue0001 e\r\n\tf\ud800 ").notation())
                .isEqualTo("a bcd\ue0001 e f");
    }

    @Test
    void keepsTheJoinersOfPersian() {
        assertThat(Wording.of("می\u200cخواهم").notation()).isEqualTo("می\u200cخواهم");
    }

    @Test
    void composesLettersEvenWhenSomethingInvisibleStandsBetween() {
        assertThat(Wording.of("e\u200b\u0301 \u1112\u1161\u11ab").notation()).isEqualTo("é 한");
    }

    @Test
    void plainWordsKeepTheirBracketsAsSigns() {
        var wording = Wording.plain("[KOR: x] \\[ ^");

        assertThat(wording.words()).isEqualTo("[KOR: x] \\[ ^");
        assertThat(wording.isClean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^words", "NOTE: words", "KOR, JPN: words", "KOR : words", "KOR：words", "[KOR: x", "\\: x", "a]", ""})
    void unattributedWordsAreNeverTakenForAProposerOrAFootnote(String words) {
        var bracket = new Bracket(List.of(new Alternative(List.of(), words.isEmpty() ? List.of() : List.of(new Words(words)))));
        var footnote = new Footnote("", words);

        assertThat(Wording.of(List.of(bracket)).pieces()).containsExactly(bracket);
        assertThat(Wording.of(List.of(footnote)).pieces()).containsExactly(footnote);
    }

    @Test
    void bracketsSideBySideStayTwo() {
        var bracket = new Bracket(List.of(new Alternative(List.of(), List.of(new Words("a")))));

        assertThat(Wording.of(List.of(bracket, bracket)).notation()).isEqualTo("[a] [a]");
        assertThat(Wording.of(List.of(bracket, new Words(""), bracket)).notation()).isEqualTo("[a] [a]");
    }

    @Test
    void theNormalFormOfANormalFormIsItself() {
        notations().forEach(notation -> {
            var wording = Wording.of(notation);
            var again = Wording.of(wording.pieces());

            assertThat(Wording.of(wording.notation())).isEqualTo(wording);
            assertThat(again).isEqualTo(wording);
            assertThat(again.pieces()).isEqualTo(wording.pieces());
            assertThat(Normalizer.isNormalized(wording.notation(), Normalizer.Form.NFC)).isTrue();
            assertThat(wording.notation()).doesNotContain("  ").isEqualTo(wording.notation().strip());
        });
    }

    private static Stream<String> notations() {
        return LongStream.range(0, 5_000).mapToObj(RandomTexts::new)
                .flatMap(texts -> Stream.of(texts.odd() + texts.odd(), texts.wording("en", 12).notation() + texts.odd()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[]", "[^", "\\", "\\[", "[KOR: ", "[a][", "a[b]c"})
    void longNotationsAreReadInTimeToTheirLength(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var wording = Wording.of(piece.repeat(100_000));
            assertThat(Wording.of(wording.notation())).isEqualTo(wording);
        });
    }

    @Test
    void deepNestingOverflowsNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var wording = Wording.of("[".repeat(10_000) + "x" + "]".repeat(10_000));
            assertThat(Wording.of(wording.notation())).isEqualTo(wording);
            assertThat(wording.words()).contains("x");
        });
        assertThatNoException().isThrownBy(() -> Wording.of("[" + "KOR, ".repeat(100_000) + "JPN: x]").pieces());
    }
}
