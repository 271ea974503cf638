package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.paraph.testing.RandomTexts;

class PathsTest {

    @Test
    void articlesAreCountedThroughThePartsAndAnnexesHaveTheirOwn() {
        var text = new TreatyDocument("en", List.of(
                Provision.of(Kind.TITLE, "", "Agreement"),
                Provision.of(Kind.PREAMBLE, "", "", List.of(Provision.of(Kind.PARAGRAPH, "", "Desiring"), Provision.of(Kind.PARAGRAPH, "", "Noting"))),
                Provision.of(Kind.PART, "Part One", "General", List.of(
                        Provision.of(Kind.CHAPTER, "Chapter I", "Terms", List.of(article("Article 1"), article("Article 2"))),
                        Provision.of(Kind.CHAPTER, "II", "Duties", List.of(article("Article 3"))))),
                Provision.of(Kind.PART, "Part Two", "Final", List.of(article("Article 4"))),
                Provision.of(Kind.TESTIMONIUM, "", "Done at Seoul"),
                Provision.of(Kind.ANNEX, "Annex A", "Forms", List.of(
                        Provision.of(Kind.SECTION, "Section 1", "First", List.of(article("Article 1")))))));

        assertThat(paths(text)).containsExactly("title", "preamble", "preamble/text1", "preamble/text2",
                "part1", "part1/chapter1", "art1", "art1/para1", "art1/para1/a", "art2", "art2/para1", "art2/para1/a",
                "part1/chapter2", "art3", "art3/para1", "art3/para1/a", "part2", "art4", "art4/para1", "art4/para1/a",
                "testimonium", "annexa", "annexa/section1", "annexa/art1", "annexa/art1/para1", "annexa/art1/para1/a");
        assertThat(text.byPath().get("art3").parent()).isEqualTo("part1/chapter2");
        assertThat(text.units()).extracting(Located::path)
                .containsExactly("title", "preamble", "art1", "art2", "art3", "art4", "testimonium", "annexa/art1");
    }

    @Test
    void articlesWithoutNumbersAreCountedThroughTheChapters() {
        var text = new TreatyDocument("en", List.of(
                Provision.of(Kind.CHAPTER, "", "", List.of(Provision.of(Kind.ARTICLE, "", ""), Provision.of(Kind.ARTICLE, "", ""))),
                Provision.of(Kind.CHAPTER, "", "", List.of(Provision.of(Kind.ARTICLE, "", "")))));

        assertThat(paths(text)).containsExactly("chapter-1", "art-1", "art-2", "chapter-2", "art-3");
    }

    @Test
    void aNumberUsedTwiceIsTold() {
        var text = new TreatyDocument("en", List.of(article("Article 1"), article("제1조"), article("第一条")));

        assertThat(text.units()).extracting(Located::path).containsExactly("art1", "art1~2", "art1~3");
    }

    @Test
    void pathsAreUniqueInAnyText() {
        LongStream.range(0, 600).forEach(seed -> {
            var texts = new RandomTexts(seed);
            var text = seed % 3 == 0 ? texts.sensible() : texts.wild();
            var paths = paths(text);

            assertThat(new HashSet<>(paths)).hasSameSizeAs(paths).hasSize((int) text.provisions().stream().flatMap(Provision::all).count());
            assertThat(text.located()).allSatisfy(one -> assertThat(one.parent().isEmpty() || paths.contains(one.parent())).isTrue());
        });
    }

    private static Provision article(String number) {
        return Provision.of(Kind.ARTICLE, number, "", List.of(new Provision(Kind.PARAGRAPH, "1.", Wording.NONE, Wording.of("Words"),
                List.of(Provision.of(Kind.ITEM, "(a)", "item")))));
    }

    private static List<String> paths(TreatyDocument text) {
        return text.located().stream().map(Located::path).toList();
    }
}
