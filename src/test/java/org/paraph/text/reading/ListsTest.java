package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    private final TreatyReader reader = new TreatyReader();

    private java.util.List<String> article(String words) {
        var lines = Outline.of(reader.readText("T", "Article 1\n\n" + words, "en"));
        return lines.subList(2, lines.size());
    }

    @Test
    void paragraphsAndItemsNest() {
        assertThat(article("1. First:\n(a) one:\n(i) deep;\n(ii) deeper;\n(b) two.\n2. Second.\n2.1 Below."))
                .containsExactly("art1/para1|1.||First:", "art1/para1/a|(a)||one:", "art1/para1/a/i|(i)||deep;",
                        "art1/para1/a/ii|(ii)||deeper;", "art1/para1/b|(b)||two.", "art1/para2|2.||Second.", "art1/para2/2.1|2.1||Below.");
    }

    @Test
    void theLetterIAfterHIsALetterUnlessAnotherRomanFollows() {
        assertThat(article("(g) g;\n(h) h;\n(i) i;\n(j) j.")).containsExactly("art1/g|(g)||g;", "art1/h|(h)||h;", "art1/i|(i)||i;", "art1/j|(j)||j.");
        assertThat(article("(a) a;\n(b) b;\n(c) c;\n(d) d;\n(e) e;\n(f) f;\n(g) g;\n(h) h:\n(i) one;\n(ii) two;\n(i) i."))
                .contains("art1/h/i|(i)||one;", "art1/h/ii|(ii)||two;", "art1/i|(i)||i.");
    }

    @Test
    void listsOfEastAsiaNest() {
        assertThat(article("① 당사국은 협력한다.\n1. 하나\n가. 가\n나. 나\n2. 둘\n② 끝."))
                .containsExactly("art1/para1|①||당사국은 협력한다.", "art1/para1/1|1.||하나", "art1/para1/1/가|가.||가", "art1/para1/1/나|나.||나",
                        "art1/para1/2|2.||둘", "art1/para2|②||끝.");
        assertThat(article("一、首先：（甲）甲；（乙）乙。\n二、其次。")).containsExactly("art1/para1|一、||首先：", "art1/para1/甲|（甲）||甲；",
                "art1/para1/乙|（乙）||乙。", "art1/para2|二、||其次。");
        assertThat(article("１．はじめ\nイ　ひとつ\nロ　ふたつ\n(ア) 深い\n(イ) さらに")).containsExactly("art1/para1|１．||はじめ",
                "art1/para1/イ|イ||ひとつ", "art1/para1/ロ|ロ||ふたつ", "art1/para1/ロ/ア|(ア)||深い", "art1/para1/ロ/イ|(イ)||さらに");
    }

    @Test
    void aListInsideAParagraphIsTakenApartWhereItsSeriesIsProper() {
        assertThat(article("1. For the purposes: (a) one means 1; (b) two means (i) x; or (ii) y; and (c) three. 2. See 3. below."))
                .containsExactly("art1/para1|1.||For the purposes:", "art1/para1/a|(a)||one means 1;",
                        "art1/para1/b|(b)||two means (i) x; or (ii) y; and", "art1/para1/c|(c)||three.", "art1/para2|2.||See 3. below.");
        assertThat(article("As said in paragraph (a), (b) and (c), all is well.")).hasSize(1);
        assertThat(article("On 2016. 1. 2. they met.")).hasSize(1);
        assertThat(article("It follows: (b) second; (c) third.")).hasSize(1);
        assertThat(article("It follows: [(a) second; (b) third.]")).hasSize(1);
    }

    @Test
    void bulletsAndInterruptedListsStayTogether() {
        assertThat(article("Words:\n– one;\n– two.\n(a) x;\nbetween words\n(b) y.")).containsExactly("art1/text1|||Words:",
                "art1/text1/item1|–||one;", "art1/text1/item2|–||two.", "art1/text1/item2/a|(a)||x;", "art1/text2|||between words",
                "art1/text2/b|(b)||y.");
    }

    @Test
    void initialsAndDatesAreNoNumbers() {
        assertThat(article("J. Smith signs.\nA. Smith too.\n1969. A year.\n12.5 per cent.")).containsExactly("art1/text1|||J. Smith signs.",
                "art1/text2|||A. Smith too.", "art1/text3|||1969. A year.", "art1/text4|||12.5 per cent.");
    }

    @Test
    void brackets() {
        var reading = reader.readText("T", "Article 1\n\nThe Party [KOR: shall][JPN: may] do [12] or [sic] it. [KOR: a] / [JPN: b] and open [ here"
                + " [USA: x] [USA: y]", "en");

        assertThat(Outline.of(reading).get(2)).isEqualTo("art1/text1|||The Party [KOR: shall][JPN: may] do \\[12\\] or \\[sic\\] it. "
                + "[KOR: a][JPN: b] and open \\[ here [USA: x] [USA: y]");
        assertThat(reading.findings()).extracting(Finding::code, Finding::path, Finding::detail).contains(
                org.assertj.core.groups.Tuple.tuple("bracket-kept-as-words", "art1/text1", "[12]"));
        assertThat(Outline.codes(reading)).containsExactlyInAnyOrder("bracket-without-partner", "bracket-kept-as-words", "bracket-kept-as-words");
    }
}
