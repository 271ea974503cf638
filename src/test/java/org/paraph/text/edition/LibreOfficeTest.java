package org.paraph.text.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word processor that we did not write makes of our files; where it is not installed, nothing is tried. */
class LibreOfficeTest {

    private final Editions editions = new Editions();

    @TempDir
    private Path folder;

    @Test
    void acceptsAndRejectsAllTrackedChanges() throws Exception {
        var office = new LibreOffice(folder);

        for (var revision : List.of(TrackedChangesTest.revised(), Revision.random(3), Revision.random(7), Revision.random(11))) {
            var edition = editions.comparison(revision.comparison(), revision.earlier(), EditionFormat.DOCX,
                    Samples.imprint(revision.later()));

            assertThat(WordReading.accepted(new Parts(office.accept(edition)))).isEqualTo(
                    WordReading.accepted(new Parts(edition)));
            assertThat(WordReading.accepted(new Parts(office.reject(edition)))).isEqualTo(
                    WordReading.rejected(new Parts(edition)));
        }
    }

    @Test
    void readsTheWordsInTheirOrder() throws Exception {
        var office = new LibreOffice(folder);
        var document = Samples.english();

        var words = new String(office.convert(editions.text(document, EditionFormat.DOCX, Samples.imprint(document)),
                "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8);

        assertThat(words).containsSubsequence("Agreement on the Protection", "Article 1\nPurpose\n",
                "protect [KOR: classified][JPN, USA: [all][military] marked] information [sic].",
                "(ii)\tequipment.", "2.\tNothing else.", "Annex I\nMarkings");
    }
}
