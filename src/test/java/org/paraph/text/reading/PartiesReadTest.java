package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;
import org.paraph.text.edition.EditionFormat;
import org.paraph.text.edition.Editions;
import org.paraph.text.edition.Imprint;

/** A word before a colon makes a party's position only where it can be a party. */
class PartiesReadTest {

    private static final String AKN = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc><body><article><num>Article 1</num>"
            + "<paragraph><content><p>%s</p></content></paragraph></article></body></doc></akomaNtoso>";

    private final TreatyReader reader = new TreatyReader();

    @ParameterizedTest
    @ValueSource(strings = {"NB: see the annex", "NOTE: see the annex", "CF: see the annex", "PS: see the annex", "NB：see the annex", "TBC : see the annex"})
    void aNoteOfTheTreatyItselfIsNobodysPosition(String note) {
        for (var file : List.of(docx(note), odt(note), html(note))) {
            var reading = reader.read(file, null, "en");

            assertThat(words(reading).isClean()).as(words(reading).notation()).isTrue();
            assertThat(words(reading).notation()).startsWith("Words[^").contains("\\").endsWith("see the annex].");
            assertThat(reading.findings()).extracting(Finding::code, Finding::detail)
                    .contains(org.assertj.core.groups.Tuple.tuple("name-kept-as-words", "[^" + note + "]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOR", "JPN", "EU", "UK", "US", "UN", "ASEAN", "G77"})
    void aNoteThatNamesAPartyIsItsPosition(String party) {
        for (var file : List.of(docx(party + ": not yet"), odt(party + ": not yet"), html(party + ": not yet"))) {
            var reading = reader.read(file, null, "en");

            assertThat(words(reading).notation()).isEqualTo("Words[^" + party + ": not yet].");
            assertThat(Outline.codes(reading)).doesNotContain("name-kept-as-words");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[NOTE: to be discussed] | [NOTE\\: to be discussed] | name-kept-as-words",
        "[NB, CF: a] b | [NB, CF\\: a] b | name-kept-as-words",
        "[KOR: a] / [NOTE: b] | [KOR: a] / [NOTE\\: b] | name-kept-as-words",
        "[KOR, XYZ: a] b | [KOR, XYZ: a] b | party-doubtful",
        "[KOR: a [NOTE: b] c] d | [KOR: a [NOTE\\: b] c] d | name-kept-as-words",
        "[KOR, USA: a] / [EU: b] | [KOR, USA: a][EU: b] | "})
    void bracketsHaveProposersOnlyWhereTheseCanBeParties(String given, String read, String finding) {
        for (var file : List.of(OfficeFiles.docx(OfficeFiles.p("Article 1") + OfficeFiles.p(given)),
                OfficeFiles.odt("", "<text:p>Article 1</text:p><text:p>" + given + "</text:p>"),
                utf8("<html><body><p>Article 1</p><p>" + given + "</p>"), utf8("Article 1\n\n" + given + "\n"))) {
            var reading = reader.read(file, null, "en");

            assertThat(words(reading).notation()).isEqualTo(read);
            assertThat(Outline.codes(reading)).filteredOn(code -> code.contains("words") || code.contains("party"))
                    .isEqualTo(finding == null ? List.of() : List.of(finding));
        }
    }

    @Test
    void akomaNtosoSaysItselfWhoIsAParty() {
        var reading = reader.read(utf8(AKN.formatted("<ins class=\"bracket proposedBy-CHN2\">[a]</ins> [NOTE: b]<authorialNote refersTo=\"#CHN2\"><p>c</p>"
                + "</authorialNote><authorialNote><p>KOR: d</p></authorialNote>")), null, "en");

        assertThat(words(reading).notation()).isEqualTo("[CHN2: a] [NOTE\\: b][^CHN2: c][^KOR\\: d]");
    }

    @Test
    void doubtsWithoutEndAreCountedInTheEnd() {
        var reading = reader.read(utf8("Article 1\n\n" + "[NOTE:".repeat(300_000)), null, "en");

        assertThat(words(reading).isClean()).isTrue();
        assertThat(reading.findings()).hasSize(Limits.FINDINGS + 1).last().isEqualTo(new Finding("further-findings-left-out", null, "290002"));
    }

    @Test
    void whatIsTypedIsInOurNotation() {
        assertThat(words(reader.readText("", "Article 1\n\n[CHN2: a] b[^CHN2: c]", "en")).notation()).isEqualTo("[CHN2: a] b[^CHN2: c]");
    }

    @ParameterizedTest
    @EnumSource(value = EditionFormat.class, names = {"DOCX", "HTML", "AKOMA_NTOSO"})
    void ourOwnEditionsSayItThemselves(EditionFormat format) {
        var words = Wording.of("[CHN2: a][NOTE\\: b] c[^CHN2: d] e[^NB\\: f] g[^KOR\\: h] i[^KOR: j]");
        var document = new TreatyDocument("en", List.of(Provision.of(Kind.ARTICLE, "Article 1", "Scope",
                List.of(new Provision(Kind.PARAGRAPH, "1.", Wording.NONE, words, List.of())))));
        var edition = new Editions().text(document, format, new Imprint("R", "draft-1", "", "", LocalDate.of(2026, 7, 30), "", List.of(), null));

        assertThat(words(reader.read(edition.content(), edition.mediaType(), "en"))).isEqualTo(words);
    }

    private static Wording words(Reading reading) {
        return reading.document().located().stream().map(one -> one.provision()).filter(one -> one.kind() == Kind.PARAGRAPH)
                .findFirst().orElseThrow().words();
    }

    private static byte[] docx(String note) {
        return OfficeFiles.docx(OfficeFiles.p("Article 1") + "<w:p><w:r><w:t>Words</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>",
                Map.of("footnotes", "<w:footnote w:id=\"2\">" + OfficeFiles.p(note) + "</w:footnote>"));
    }

    private static byte[] odt(String note) {
        return OfficeFiles.odt("", "<text:p>Article 1</text:p><text:p>Words<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>"
                + note + "</text:p></text:note-body></text:note>.</text:p>");
    }

    private static byte[] html(String note) {
        return utf8("<html><body><p>Article 1</p><p>Words<sup><a href='#n1'>1</a></sup>.</p><div id=n1>" + note + "</div>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
