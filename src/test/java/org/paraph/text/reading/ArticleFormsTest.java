package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormsTest {

    private final TreatyReader reader = new TreatyReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "ARTICLE 1                        | ARTICLE 1      | ''",
        "Article 1.1                      | Article 1.1    | ''",
        "ARTICLE 1-01                     | ARTICLE 1-01   | ''",
        "ARTICLE 1-01: Objectives         | ARTICLE 1-01   | Objectives",
        "Article VI                       | Article VI     | ''",
        "ARTICLE I.                       | ARTICLE I      | ''",
        "Article 9 bis                    | Article 9 bis  | ''",
        "Article 9bis – Transit           | Article 9bis   | Transit",
        "Article 12a Transit              | Article 12a    | Transit",
        "ARTÍCULO 6                       | ARTÍCULO 6     | ''",
        "Artículo 6. Definiciones         | Artículo 6     | Definiciones",
        "Artikel 3                        | Artikel 3      | ''",
        "Articolo 3 - Definizioni         | Articolo 3     | Definizioni",
        "Artigo 3.º                       | Artigo 3.º     | ''",
        "Статья 4                         | Статья 4       | ''",
        "Статья 4. Определения            | Статья 4       | Определения",
        "第6条                             | 第6条           | ''",
        "第６条　定義                       | 第６条           | 定義",
        "第六條                            | 第六條           | ''",
        "第六条 定义                        | 第六条           | 定义",
        "제6조                             | 제6조           | ''",
        "제 6 조                           | 제 6 조         | ''",
        "제6조의2                          | 제6조의2         | ''",
        "제6조(목적)                        | 제6조           | 목적",
        "제6조 (목적)                       | 제6조           | 목적",
        "第一条（目的）                      | 第一条           | 目的",
        "第六条の二                         | 第六条の二        | ''",
        "Article 6: Purpose               | Article 6      | Purpose",
        "Article 6 — Purpose              | Article 6      | Purpose",
        "Article 6  Purpose of transfers  | Article 6      | Purpose of transfers",
        "Article 6 Purpose                | Article 6      | Purpose",
        "Article 6 (Purpose)              | Article 6      | Purpose",
        "Article 6. Definitions.          | Article 6      | Definitions.",
        "Article [6]                      | Article [6]    | ''",
        "Article IX (a)                   | Article IX (a) | ''",
        "Clause 11                        | Clause 11      | ''",
        "CLAUSE 4. Definitions            | CLAUSE 4       | Definitions",
        "Cláusula 2                       | Cláusula 2     | ''",
        "§ 17                             | § 17           | ''",
        "§ 3 Fees                         | § 3            | Fees",
        "Sole Article                     | Sole Article   | ''",
        "[Article 5 – Remedies]           | Article 5      | [Remedies]",
        "[Article 5]                      | [Article 5]    | ''",
    })
    void recognisesTheHeadOfAnArticle(String line, String number, String heading) {
        var document = reader.readText("T", line + "\n\nThe Parties shall cooperate.", "en").document();

        var article = Outline.articles(document);
        assertThat(article).hasSize(1);
        assertThat(article.get(0).number()).isEqualTo(number);
        assertThat(article.get(0).heading().notation()).isEqualTo(heading);
        assertThat(article.get(0).children()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Article 5 of the Charter shall apply mutatis mutandis.",
        "Article 5, paragraph 2, applies.",
        "Article 5(2) shall not apply.",
        "Articles 5 and 6 apply.",
        "Section 5 of the Act applies.",
        "Article 17 Charter rights are not affected by this Agreement.",
        "Article 5 shall apply",
        "Clause 5 shall apply mutatis mutandis.",
        "§ 5 of the Act applies.",
        "제6조에 따라 당사국은 협력한다.",
        "제6조 제2항에 따라 당사국은 협력한다.",
        "第六条の規定に従い、締約国は協力する。",
        "第六條之規定適用之。",
        "article 5 is not concerned.",
        "Part of the territory is excluded.",
        "ARTICLE 5 OF THE CHARTER APPLIES",
    })
    void aReferenceAtTheStartOfALineIsNoArticle(String line) {
        var document = reader.readText("T", "Article 1\n\nThe Parties agree.\n\n" + line + "\n\nMore words.", "en").document();

        assertThat(Outline.all(document).map(one -> one.kind().name() + " " + one.words().notation()))
                .containsExactly("TITLE T", "ARTICLE ", "PARAGRAPH The Parties agree.", "PARAGRAPH " + line, "PARAGRAPH More words.");
    }

    @Test
    void aShortLineBelowTheNumberIsTheHeading() {
        var reading = reader.readText("", "Agreement\n\nArticle 1\nDefinitions\nThe Parties agree.\n\nArticle 2\nThe end.", "en");

        assertThat(Outline.of(reading)).containsExactly("title|||Agreement", "art1|Article 1|Definitions|",
                "art1/text1|||The Parties agree.", "art2|Article 2||", "art2/text1|||The end.");
    }

    @Test
    void wordsOnTheLineOfTheNumberAreItsFirstParagraph() {
        var reading = reader.readText("T", "ARTICLE I. The High Contracting Parties are friends.\nARTICLE II. Peace shall last.", "en");

        assertThat(Outline.of(reading)).containsExactly("title|||T", "art1|ARTICLE I||",
                "art1/text1|||The High Contracting Parties are friends.", "art2|ARTICLE II||", "art2/text1|||Peace shall last.");
    }

    @Test
    void partsTitlesChaptersAndSectionsHoldArticles() {
        var reading = reader.readText("T", """
                PART ONE
                GENERAL
                TITLE I – Scope
                CHAPTER 1: Goods
                Section A
                Tariffs
                Article 1
                Words stand here.
                PART TWO
                Article 2
                Words stand here.
                第二章 总则
                第三条
                缔约方合作。
                """, "en");

        assertThat(Outline.of(reading)).containsExactly("title|||T", "part1|PART ONE|GENERAL|", "part1/division1|TITLE I|Scope|",
                "part1/division1/chapter1|CHAPTER 1|Goods|", "part1/division1/chapter1/sectiona|Section A|Tariffs|",
                "art1|Article 1||", "art1/text1|||Words stand here.", "part2|PART TWO||", "art2|Article 2||",
                "art2/text1|||Words stand here.", "part2/chapter2|第二章|总则|", "art3|第三条||", "art3/text1|||缔约方合作。");
    }

    @Test
    void japaneseParagraphsAndItemsStandBeforeAWideBlank() {
        var reading = reader.readText("協定", """
                第一条

                １　この協定の適用上、

                一　「情報」とは、秘密の情報をいう。

                二　「当事者」とは、政府をいう。

                ２　前項の規定は、適用する。
                """, "ja");

        assertThat(Outline.of(reading)).containsExactly("title|||協定", "art1|第一条||", "art1/para1|１||この協定の適用上、",
                "art1/para1/1|一||「情報」とは、秘密の情報をいう。", "art1/para1/2|二||「当事者」とは、政府をいう。",
                "art1/para2|２||前項の規定は、適用する。");
    }

    @Test
    void chaptersAreCountedInSpanishWordsToo() {
        var reading = reader.readText("Tratado", """
                CAPÍTULO UNO
                DISPOSICIONES INICIALES

                ARTÍCULO 1.1: Ámbito

                Las Partes cooperan.

                CAPÍTULO DOS
                COMERCIO

                ARTÍCULO 2.1

                Nada.
                """, "es");

        assertThat(Outline.of(reading)).extracting(line -> line.split("\\|")[0]).containsExactly("title", "chapter-1", "art1.1",
                "art1.1/text1", "chapter-2", "art2.1", "art2.1/text1");
    }

    @Test
    void annexesHaveArticlesOfTheirOwn() {
        var reading = reader.readText("T", """
                Article 1
                Words stand here.
                IN WITNESS WHEREOF the undersigned have signed.
                For Korea
                ANNEX A
                Rules of origin
                Article 1
                Origin
                Words of the annex.
                APPENDIX II to Annex A
                More words.
                부속서 2
                말.
                """, "en");

        assertThat(Outline.of(reading)).containsExactly("title|||T", "art1|Article 1||", "art1/text1|||Words stand here.",
                "testimonium|||", "testimonium/text1|||IN WITNESS WHEREOF the undersigned have signed.", "testimonium/text2|||For Korea",
                "annexa|ANNEX A|Rules of origin|", "annexa/art1|Article 1|Origin|", "annexa/art1/text1|||Words of the annex.",
                "annexa/annex2|APPENDIX II|to Annex A|", "annexa/annex2/text1|||More words.", "annex2|부속서 2||", "annex2/text1|||말.");
    }
}
