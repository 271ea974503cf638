package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paraph.text.document.TreatyDocument;

class DocxEditionTest {

    private final Editions editions = new Editions();

    @Test
    void hasAParagraphForEachProvisionWithItsKindAndDepthAsStyle() throws Exception {
        var paragraphs = WordReading.accepted(docx(Samples.english()));

        assertThat(paragraphs).startsWith("ParaphTitle0|Agreement on the Protection of Classified Military Information",
                "ParaphPreamble0|", "ParaphParagraph1|The Government of the Republic of Korea and the Government of Japan,")
                .contains("ParaphArticle0|Article 1/Purpose", "ParaphParagraph1|1./For the purposes of this Agreement:",
                        "ParaphItem2|(a)/“information” means & <anything>:", "ParaphItem3|(ii)/equipment.",
                        "ParaphAnnex0|Annex I/Markings");
    }

    @Test
    void everyStyleInUseIsDefined() throws Exception {
        var parts = docx(Samples.english());

        var defined = new java.util.HashSet<String>();
        each(parts, "word/styles.xml", "style", one -> defined.add(one.getAttribute("w:styleId")));

        for (var part : new String[] {"word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml"}) {
            each(parts, part, "pStyle", one -> assertThat(defined).contains(one.getAttribute("w:val")));
            each(parts, part, "rStyle", one -> assertThat(defined).contains(one.getAttribute("w:val")));
        }
    }

    @Test
    void footnotesAreFootnotesAndPositionsNameTheirParty() throws Exception {
        var parts = docx(Samples.english());

        assertThat(parts.part("word/footnotes.xml").getDocumentElement().getTextContent())
                .isEqualTo("KOR: Korea awaits instructions.Note of the treaty.");
        assertThat(parts.part("word/document.xml").getElementsByTagName("w:footnoteReference").getLength()).isEqualTo(2);
    }

    @Test
    void theMarkingAndTheVersionStandOnEveryPage() throws Exception {
        var document = Samples.english();

        var parts = docx(document);

        assertThat(parts.part("word/header1.xml").getDocumentElement().getTextContent()).isEqualTo("CONFIDENTIAL");
        assertThat(parts.part("word/footer1.xml").getDocumentElement().getTextContent())
                .contains("KOR-JPN-2016-001 · Draft 3 · " + document.sha256().substring(0, 12), "Page 1 of 1", "CONFIDENTIAL");
    }

    @Test
    void theSignatureBlocksOfAnOriginalAreNoTreatyText() throws Exception {
        var document = Samples.english();

        var plain = docx(document);
        var original = new Parts(editions.text(document, EditionFormat.DOCX, Samples.signing(document, "JPN")));

        assertThat(WordReading.accepted(original)).isEqualTo(WordReading.accepted(plain));
        assertThat(original.part("word/document.xml").getDocumentElement().getTextContent()).containsSubsequence(
                "Original for the Government of Japan", "IN WITNESS WHEREOF", "For the Government of Japan", "Nagamine Yasumasa",
                "For the Government of the Republic of Korea", "Han Min-koo");
    }

    @Test
    void theSameTextGivesTheSameFile() {
        var document = Samples.japanese();

        assertThat(editions.text(document, EditionFormat.DOCX, Samples.imprint(document)).content())
                .isEqualTo(editions.text(document, EditionFormat.DOCX, Samples.imprint(document)).content());
    }

    private Parts docx(TreatyDocument document) throws Exception {
        return new Parts(editions.text(document, EditionFormat.DOCX, Samples.imprint(document)));
    }

    private static void each(Parts parts, String part, String element, java.util.function.Consumer<org.w3c.dom.Element> check) {
        var found = parts.part(part).getElementsByTagName("w:" + element);
        for (int at = 0; at < found.getLength(); at++) {
            check.accept((org.w3c.dom.Element) found.item(at));
        }
    }
}
