package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What this application exports reads back as exactly the same text, whatever the text. */
class OwnFormatsReadBackTest {

    private static final int TEXTS = 300;

    private final TreatyReader reader = new TreatyReader();

    @Test
    void fromDocx() {
        IntStream.range(0, TEXTS).forEach(seed -> {
            var document = new RandomTreaty(seed).document();
            assertThat(Outline.of(reader.read(OwnFormats.docx(document), null, "en"))).as("seed " + seed).isEqualTo(Outline.of(document));
            assertThat(reader.read(OwnFormats.docx(document), null, "en").document()).isEqualTo(document);
        });
    }

    @Test
    void fromHtml() {
        IntStream.range(0, TEXTS).forEach(seed -> {
            var document = new RandomTreaty(seed).document();
            assertThat(Outline.of(reader.read(OwnFormats.html(document), null, "en"))).as("seed " + seed).isEqualTo(Outline.of(document));
            assertThat(reader.read(OwnFormats.html(document), null, "en").document()).isEqualTo(document);
        });
    }

    @Test
    void fromAkomaNtoso() {
        IntStream.range(0, TEXTS).forEach(seed -> {
            var document = new RandomTreaty(seed).document();
            assertThat(Outline.of(reader.read(OwnFormats.akn(document), null, "en"))).as("seed " + seed).isEqualTo(Outline.of(document));
            assertThat(reader.read(OwnFormats.akn(document), null, "en").document()).isEqualTo(document);
        });
    }

    @Test
    void whatACounterpartAddedInWordStandsWhereItWasPut() {
        var ours = "<w:p><w:pPr><w:pStyle w:val=\"Paraph%s\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"ParaphNumber\"/></w:rPr><w:t>%s</w:t></w:r>"
                + "<w:r><w:tab/><w:t>%s</w:t></w:r></w:p>";
        var body = ours.formatted("Article0", "Article 1", "") + ours.formatted("Paragraph1", "1.", "First.") + OfficeFiles.p("2. Added: (a) x; (b) y.")
                + ours.formatted("Paragraph1", "3.", "Third.") + OfficeFiles.p("Article 2 – Added") + OfficeFiles.p("More words stand here.")
                + ours.formatted("Article0", "Article 3", "");

        assertThat(Outline.of(reader.read(OfficeFiles.docx(body), null, "en"))).containsExactly("art1|Article 1||", "art1/para1|1.||First.",
                "art1/para2|2.||Added:", "art1/para2/a|(a)||x;", "art1/para2/b|(b)||y.", "art1/para3|3.||Third.", "art2|Article 2|Added|",
                "art2/text1|||More words stand here.", "art3|Article 3||");
    }
}
