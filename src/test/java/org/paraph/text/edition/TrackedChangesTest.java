package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

class TrackedChangesTest {

    private final Editions editions = new Editions();

    @Test
    void acceptingGivesTheLaterTextAndRejectingTheEarlierOne() throws Exception {
        var revision = revised();

        var parts = docx(revision);

        assertThat(WordReading.accepted(parts)).isEqualTo(lines(revision.later()));
        assertThat(WordReading.rejected(parts)).isEqualTo(lines(revision.earlier()));
    }

    @Test
    void doesSoWhateverTheTextsAre() throws Exception {
        for (long seed = 0; seed < 400; seed++) {
            var revision = Revision.random(seed);

            var parts = docx(revision);

            assertThat(WordReading.accepted(parts)).as("accepted, seed " + seed).isEqualTo(lines(revision.later()));
            assertThat(WordReading.rejected(parts)).as("rejected, seed " + seed).isEqualTo(lines(revision.earlier()));
        }
    }

    @Test
    void namesWhoChangedItAndWhen() throws Exception {
        var changes = docx(revised()).part("word/document.xml").getElementsByTagName("w:ins");

        assertThat(changes.getLength()).isPositive();
        var first = (org.w3c.dom.Element) changes.item(0);
        assertThat(first.getAttribute("w:author")).isEqualTo("Kim Min-jun");
        assertThat(first.getAttribute("w:date")).isEqualTo("2016-11-09T00:00:00Z");
    }

    @Test
    void saysInACommentFromWhereAProvisionWasMoved() throws Exception {
        var comments = docx(revised()).part("word/comments.xml");

        assertThat(comments.getDocumentElement().getTextContent()).isEqualTo("moved from Article 2");
    }

    @Test
    void givesOnlyTheChangedWordsAsChanges() throws Exception {
        var document = docx(revised()).part("word/document.xml").getElementsByTagName("w:del");

        var deleted = new ArrayList<String>();
        for (int at = 0; at < document.getLength(); at++) {
            deleted.add(document.item(at).getTextContent());
        }
        assertThat(deleted).contains("[KOR: classified][JPN, USA: [all][military] marked] information ");
        assertThat(String.join("", deleted)).doesNotContain("The Parties shall protect");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AKOMA_NTOSO", "XLSX"})
    void refusesFormatsThatKnowNoComparison(EditionFormat format) {
        var revision = revised();

        assertThatThrownBy(() -> editions.comparison(revision.comparison(), revision.earlier(), format,
                Samples.imprint(revision.later()))).isInstanceOf(UnknownEdition.class);
    }

    @Test
    void refusesAComparisonOfOtherTexts() {
        var revision = revised();

        assertThatThrownBy(() -> editions.comparison(revision.comparison(), Samples.korean(), EditionFormat.DOCX,
                Samples.imprint(revision.later()))).isInstanceOf(IllegalArgumentException.class);
    }

    /** The second article comes first, a paragraph changes, the annex goes, an article comes. */
    static Revision revised() {
        var revision = new Revision(Samples.english());
        revision.move(revision.at("art2"), 2);
        revision.at("art1/text1").words = Wording.of("The Parties shall protect such \\[sic\\].[^KOR: Korea awaits instructions.]");
        revision.at("annex1").remove();
        revision.add(Samples.article("Article 3", "Costs", Provision.of(Kind.PARAGRAPH, "", "Each Party bears its own.")), 4);
        return revision;
    }

    /** The paragraphs of a text as {@link WordReading} gives them. */
    private static List<String> lines(TreatyDocument document) {
        var lines = new ArrayList<String>();
        document.located().forEach(one -> {
            var provision = one.provision();
            var kind = provision.kind().name();
            var parts = new ArrayList<String>(List.of(provision.number(), provision.heading().notation(), provision.words().notation()));
            parts.removeIf(String::isEmpty);
            lines.add("Paraph" + kind.charAt(0) + kind.substring(1).toLowerCase() + one.depth() + "|" + String.join("/", parts));
        });
        return lines;
    }

    private Parts docx(Revision revision) throws Exception {
        return new Parts(editions.comparison(revision.comparison(), revision.earlier(), EditionFormat.DOCX,
                Samples.imprint(revision.later())));
    }
}
