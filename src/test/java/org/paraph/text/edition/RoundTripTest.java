package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.Kind;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.reading.TreatyReader;

/** What leaves comes back as the same text, with the same hash. */
class RoundTripTest {

    private static final int TEXTS = 200;

    private final Editions editions = new Editions();
    private final TreatyReader reader = new TreatyReader();

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "HTML", "AKOMA_NTOSO"})
    void texts(EditionFormat format) {
        assertComesBack(Samples.english(), format, "english");
        assertComesBack(Samples.korean(), format, "korean");
        assertComesBack(Samples.japanese(), format, "japanese");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "HTML", "AKOMA_NTOSO"})
    void originals(EditionFormat format) {
        var document = Samples.english();

        assertThat(read(editions.text(document, format, Samples.signing(document, "JPN")), "en").sha256()).isEqualTo(document.sha256());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "HTML", "AKOMA_NTOSO"})
    void whateverTheModelAllows(EditionFormat format) {
        for (long seed = 0; seed < TEXTS; seed++) {
            assertComesBack(new RandomTexts(seed).document(), format, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void treatiesInForce(String file, String language) {
        var document = published(file, language);
        assertThat(document.located().stream().filter(one -> one.provision().kind() == Kind.ARTICLE)).hasSizeGreaterThan(16);

        for (var format : List.of(EditionFormat.DOCX, EditionFormat.HTML, EditionFormat.AKOMA_NTOSO)) {
            assertComesBack(document, format, file + " " + format);
        }
    }

    @Test
    void aComparisonReadsAsTheLaterText() {
        for (long seed = 0; seed < TEXTS / 4; seed++) {
            var revision = Revision.random(seed);
            var edition = editions.comparison(revision.comparison(), revision.earlier(), EditionFormat.DOCX,
                    Samples.imprint(revision.later()));

            assertThat(CanonicalForm.of(read(edition, revision.later().language()))).as("seed " + seed)
                    .isEqualTo(CanonicalForm.of(revision.later()));
        }
    }

    static Stream<Arguments> treaties() {
        return Stream.of("opentreaties-vclt-en-zh.json", "opentreaties-outer-space-en-zh.json")
                .flatMap(file -> Stream.of(Arguments.of(file, "en"), Arguments.of(file, "zh")));
    }

    /** A treaty as it was published: title, preamble, articles with their paragraphs. */
    static TreatyDocument published(String file, String language) {
        var path = Path.of("../shared/data/treaties", file);
        Assumptions.assumeTrue(Files.exists(path), "No treaties at " + path + ": their round trip is not tried");
        try {
            var treaty = new ObjectMapper().readTree(path.toFile());
            var body = new StringBuilder(treaty.path("preamble_" + language).asText()).append('\n');
            int number = 0;
            for (var article : treaty.path("articles")) {
                number++;
                body.append('\n').append(language.equals("en") ? "Article " + number : "第" + article.path("article").asText() + "條")
                        .append('\n').append(article.path("title_" + language).asText()).append('\n')
                        .append(article.path("content_" + language).asText()).append('\n');
            }
            return new TreatyReader().readText(treaty.path("treaty_" + language).asText(), body.toString(), language).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertComesBack(TreatyDocument document, EditionFormat format, String what) {
        var back = read(editions.text(document, format, Samples.imprint(document)), document.language());

        assertThat(CanonicalForm.of(back)).as(what).isEqualTo(CanonicalForm.of(document));
        assertThat(back.sha256()).isEqualTo(document.sha256());
    }

    private TreatyDocument read(Edition edition, String language) {
        return reader.read(edition.content(), edition.mediaType(), language).document();
    }
}
