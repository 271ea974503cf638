package org.paraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** Documents are found by those who are on the dossier and cleared for the document, and by nobody else. */
@ExtendWith(Bench.class)
class DocumentsTest {

    private final Bench bench;
    private final DocumentDesk desk;
    private final Documents documents;
    private final Casework dossier;
    private final Actor officer;

    DocumentsTest(Bench bench, DocumentDesk desk, Documents documents) {
        this.bench = bench;
        this.desk = desk;
        this.documents = documents;
        this.dossier = Casework.proposed(bench);
        this.officer = bench.staff().person(Team.LEAD, Marking.TOP_SECRET, Role.NEGOTIATOR);
    }

    @Test
    void whoIsNotClearedForADocumentFindsNoTraceOfIt() {
        var secret = file(officer, Marking.TOP_SECRET, "Secret words");
        var open = file(officer, Marking.UNCLASSIFIED, "Open words");
        var colleague = bench.staff().person(Team.LEAD, Marking.SECRET, Role.NEGOTIATOR);

        assertThat(seenBy(colleague)).containsExactly(open.id());
        assertThat(seenBy(officer)).containsExactlyInAnyOrder(open.id(), secret.id());
        bench.as(colleague);
        assertRefused("unknown-document", () -> desk.handOut(dossier.id(), secret.id(), 1, known -> false));
        assertRefused("unknown-document", () -> desk.update(dossier.id(), secret.id(), 1, text("More")));
        assertRefused("unknown-document", () -> desk.remove(dossier.id(), secret.id(), 1, new RemovalRequest("Why")));
    }

    @Test
    void whoIsNotOnTheDossierFindsNoDossierAndAnAuditorOnlyReads() {
        var open = file(officer, Marking.UNCLASSIFIED, "Open words");

        bench.as(bench.staff().person("STRANGE", Marking.TOP_SECRET, Role.NEGOTIATOR));
        assertRefused("unknown-negotiation", () -> desk.file(dossier.id(), particulars(Marking.UNCLASSIFIED), text("x")));
        assertRefused("unknown-document", () -> desk.handOut(dossier.id(), open.id(), 1, known -> false));

        var auditor = bench.staff().person("AUDIT", Marking.TOP_SECRET, Role.AUDITOR);
        assertThat(seenBy(auditor)).containsExactly(open.id());
        assertRefused("document-readers", () -> desk.file(dossier.id(), particulars(Marking.UNCLASSIFIED), text("x")));
    }

    @Test
    void nobodyMarksADocumentAboveTheOwnClearance() {
        bench.as(bench.staff().person(Team.LEAD, Marking.SECRET, Role.NEGOTIATOR));

        assertRefused("marking-too-high", () -> desk.file(dossier.id(), particulars(Marking.TOP_SECRET), text("x")));
        assertThat(seenBy(officer)).isEmpty();
    }

    @Test
    void aFurtherVersionLeavesTheEarlierOnesAsTheyWere() {
        var first = "a".repeat(2 * DocumentChunk.SIZE) + "end";
        var document = file(officer, Marking.CONFIDENTIAL, first);

        desk.update(dossier.id(), document.id(), document.version(), text("second"));

        assertThat(read(document.id(), 1)).isEqualTo(first);
        assertThat(read(document.id(), 2)).isEqualTo("second");
        assertRefused("stale-version", () -> desk.update(dossier.id(), document.id(), document.version(), text("third")));
        assertRefused("unknown-document", () -> desk.handOut(dossier.id(), document.id(), 3, known -> false));
    }

    @Test
    void aPartIsReadAcrossThePieces() {
        var document = file(officer, Marking.UNCLASSIFIED, "a".repeat(DocumentChunk.SIZE - 1) + "bcd");
        var version = desk.handOut(dossier.id(), document.id(), 1, known -> false);

        assertThat(read(version, DocumentChunk.SIZE - 2, DocumentChunk.SIZE)).isEqualTo("abc");
    }

    @Test
    void removalTakesTheContentAndLeavesReasonAndHashInTheAudit() {
        var document = file(officer, Marking.CONFIDENTIAL, "Filed by mistake");
        var hash = desk.handOut(dossier.id(), document.id(), 1, known -> false).sha256();

        bench.as(bench.staff().person(Team.LEAD, Role.NEGOTIATOR));
        assertRefused("document-not-yours", () -> desk.remove(dossier.id(), document.id(), document.version(),
                new RemovalRequest("Not mine")));
        bench.as(officer);
        desk.remove(dossier.id(), document.id(), document.version(), new RemovalRequest("Wrong dossier"));

        assertThat(seenBy(officer)).isEmpty();
        assertRefused("unknown-document", () -> desk.handOut(dossier.id(), document.id(), 1, known -> false));
        assertThat(bench.inTransaction((Supplier<Long>) () -> bench.bean(EntityManager.class).createQuery(
                "select count(c) from DocumentChunk c, DocumentVersion v where v.id = c.versionId and v.documentId = :document",
                Long.class).setParameter("document", document.id()).getSingleResult())).isZero();
        var entries = audited(document.id());
        assertThat(entries).extracting(entry -> entry[0]).containsExactly("document.file", "document.read",
                "document.remove");
        assertThat(String.valueOf(entries.get(2)[1])).contains(hash);
        assertThat(entries.get(2)[2]).isEqualTo("Wrong dossier");
    }

    private List<Object[]> audited(String document) {
        return bench.inTransaction((Supplier<List<Object[]>>) () -> bench.bean(EntityManager.class).createQuery("select a.action, a.before,"
                + " a.reason from AuditEntry a where a.subject = :subject order by a.sequence", Object[].class)
                .setParameter("subject", "document:" + document).getResultList());
    }

    private DossierDocument file(Actor by, Marking marking, String words) {
        bench.as(by);
        return desk.file(dossier.id(), particulars(marking), text(words));
    }

    private static DocumentParticulars particulars(Marking marking) {
        return new DocumentParticulars("Note", DocumentKind.NOTE, marking);
    }

    private static DocumentFile text(String words) {
        return DocumentFile.of("note.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> seenBy(Actor person) {
        bench.as(person);
        return bench.inTransaction((Supplier<List<String>>) () -> documents.list(dossier.id(), person).stream()
                .map(DossierDocument::id).toList());
    }

    private String read(String document, int number) {
        var version = desk.handOut(dossier.id(), document, number, known -> false);
        return read(version, 0, version.length() - 1);
    }

    private String read(DocumentVersion version, long from, long to) {
        return bench.inTransaction((Supplier<String>) () -> {
            var out = new ByteArrayOutputStream();
            try {
                documents.write(version, from, to, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
