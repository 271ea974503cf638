package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Article 6 | 6", "ARTICLE 1.1 | 1.1", "Article 1.1: | 1.1", "1-01 | 1-01", "Article 1–01 | 1-01", "Article VI | 6", "ARTICLE XIV | 14",
        "9 bis | 9bis", "Article 9bis | 9bis", "Article IX bis | 9bis", "ARTÍCULO 6 | 6", "Artikel 12a | 12a", "6. | 6", "2) | 2", "(3) | 3",
        "제6조 | 6", "제 6 조 | 6", "제6조의2 | 6-2", "제2장 | 2", "第六條 | 6", "第十二条 | 12", "第一〇五条 | 105", "第百二十条 | 120", "第6条の2 | 6-2",
        "第六条の二 | 6-2", "第六條之二 | 6-2", "第六条 | 6", "（一） | 1", "一、 | 1",
        "(a) | a", "(xviii) | xviii", "(viii) | viii", "(A) | a", "a) | a", "(ii) | ii", "(aa) | aa", "① | 1", "⑴ | 1", "ⅳ | iv", "６ | 6", "٦ | 6", "가. | 가", "(나) | 나", "イ | イ", "甲 | 甲",
        "Annex A | a", "Annex C | c", "Annex D | d", "ANNEX I | 1", "Annex III | 3", "Annex A-1 | a-1", "Annex B-1 | b-1", "Annex 4-B | 4-b", "Annex II-A | 2-a",
        "Part Two | 2", "PART ONE | 1", "Part Twenty-One | 21", "Part Thirty | 30", "Chapter X | 10", "First Protocol | 1", "Article premier | 1", "Article 1er | 1",
        "Annex | ''", "Appendix | ''", "附件 | ''", "별첨 | ''", "… | ''", "'' | ''",
    })
    void tellsTheNumberInAnyScript(String printed, String key) {
        assertThat(Numbering.key(printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"VI, 6", "I., 1", "V, 5", "Ⅻ, 12", "A, a", "C., c", "D, d", "IIII, iiii", "Chapter IV, 4", "第三章, 3"})
    void numeralsOnTheirOwnAreRomanForDivisions(String printed, String key) {
        assertThat(Numbering.divisionKey(printed)).isEqualTo(key);
    }

    @Test
    void numeralsOnTheirOwnAreLettersForItems() {
        assertThat(Numbering.key("(h)") + Numbering.key("(i)") + Numbering.key("(j)")).isEqualTo("hij");
        assertThat(Numbering.key("I.")).isEqualTo("i");
    }

    @Test
    void takesAnyLengthAndAnySign() {
        assertThat(Numbering.key("1.".repeat(50_000))).startsWith("1.1");
        assertThat(Numbering.key("M".repeat(50_000))).isEmpty();
        assertThat(Numbering.key("a/b~c")).isEmpty();
    }
}
