package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.text.document.Kind;

/** Two treaties in force, in English and Chinese, in every format: the same text comes out of each. */
class TreatiesReadTest {

    private static final Path TREATIES = Path.of("../shared/data/treaties");

    private final TreatyReader reader = new TreatyReader();

    static Stream<Arguments> treaties() {
        return Stream.of(Arguments.of("opentreaties-vclt-en-zh.json", "en", 85), Arguments.of("opentreaties-vclt-en-zh.json", "zh", 85),
                Arguments.of("opentreaties-outer-space-en-zh.json", "en", 17), Arguments.of("opentreaties-outer-space-en-zh.json", "zh", 17));
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void everyFormatGivesTheSameTextWithAllItsArticles(String file, String language, int articles) {
        var treaty = treaty(file, language);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("text", treaty.text());
        files.put("styled docx", treaty.styledDocx());
        files.put("numbered docx", treaty.numberedDocx());
        files.put("odt", treaty.odt());
        files.put("html", treaty.html());
        files.put("akn", treaty.akn());

        var hashes = new LinkedHashMap<String, String>();
        files.forEach((format, bytes) -> {
            var document = reader.read(bytes, null, language).document();
            var found = Outline.articles(document);
            assertThat(found).as(format).hasSize(articles);
            for (int at = 0; at < articles; at++) {
                assertThat(found.get(at).number()).as(format).isEqualTo(treaty.articles().get(at).number());
                assertThat(found.get(at).heading().words()).as(format + " " + at).isEqualTo(treaty.articles().get(at).heading().strip());
            }
            assertThat(document.provisions()).as(format).filteredOn(one -> one.kind() == Kind.ARTICLE).hasSize(articles);
            assertThat(document.title()).as(format).isEqualTo(treaty.title().strip());
            assertThat(Outline.letters(document)).as(format).isEqualTo(Outline.letters(treaty.words()));
            assertThat(document.provisions().get(1).kind()).as(format).isEqualTo(Kind.PREAMBLE);
            assertThat(Outline.of(document)).as(format).isEqualTo(Outline.of(reader.read(treaty.text(), null, language).document()));
            hashes.put(format, document.sha256());
        });
        assertThat(hashes.values().stream().distinct()).as(hashes.toString()).hasSize(1);
    }

    @Test
    void theDefinitionsOfTheLawOfTreatiesAreItems() {
        var document = reader.read(treaty("opentreaties-vclt-en-zh.json", "en").text(), "text/plain", "en").document();

        assertThat(document.at("art2/para1/i").orElseThrow().words().words()).startsWith("“international organization” means");
        assertThat(document.at("art2/para2").orElseThrow().words().words()).startsWith("The provisions of paragraph 1");
        var chinese = reader.read(treaty("opentreaties-vclt-en-zh.json", "zh").text(), "text/plain", "zh").document();
        assertThat(chinese.at("art2/para1/壬").orElseThrow().words().words()).startsWith("稱「國際組織」者");
    }

    @Test
    void theSampleOfAkomaNtosoIsReadWithItsBrackets() throws IOException {
        var sample = TREATIES.resolve("sample-akn-bracketed-agreement.xml");
        Assumptions.assumeTrue(Files.exists(sample), "The sample treaties are not beside this project");

        var reading = reader.read(Files.readAllBytes(sample), "application/akn+xml", "en");

        assertThat(Outline.of(reading)).containsExactly("preamble|||",
                "preamble/text1|||The Government of Party A and the Government of Party B have agreed as follows:",
                "art1|Article 1|Purpose|", "art1/text1|||The Parties shall protect information exchanged under this Agreement.",
                "art2|Article 2|Release to third parties|",
                "art2/para1|1.||The receiving Party [PARTYA: shall not release][PARTYB: shall endeavour not to release] the information"
                        + " without consent.[^PARTYB: Party B reserves its position pending instructions.]",
                "testimonium|||", "testimonium/text1|||DONE in duplicate, in the English language.");
    }

    private static Treaty treaty(String file, String language) {
        var path = TREATIES.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "The sample treaties are not beside this project");
        try {
            var json = new ObjectMapper().readTree(Files.readAllBytes(path));
            var articles = new ArrayList<Treaty.Article>();
            for (var one : json.get("articles")) {
                var number = language.equals("en") ? "Article " + (articles.size() + 1) : "第" + one.get("article").asText() + "條";
                List<String> paragraphs = Arrays.stream(one.get("content_" + language).asText().split("\n+")).filter(line -> !line.isBlank()).toList();
                articles.add(new Treaty.Article(number, one.get("title_" + language).asText(), paragraphs));
            }
            return new Treaty(language, json.get("treaty_" + language).asText(), json.get("preamble_" + language).asText(), articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
