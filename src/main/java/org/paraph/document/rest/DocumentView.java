package org.paraph.document.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.document.DocumentKind;
import org.paraph.document.DocumentType;
import org.paraph.document.DocumentVersion;
import org.paraph.document.DossierDocument;
import org.paraph.platform.web.Versioned;

/**
 * A document on a dossier.
 *
 * @param latest   the number of its latest version
 * @param versions all of them, the latest first; absent in lists
 */
public record DocumentView(String id, long version, String title, DocumentKind kind, Marking marking, int latest,
        String filedBy, Instant filedAt, List<FileView> versions) implements Versioned {

    static DocumentView line(DossierDocument document) {
        return of(document, null);
    }

    static DocumentView of(DossierDocument document, List<DocumentVersion> versions) {
        return new DocumentView(document.id(), document.version(), document.title(), document.kind(), document.marking(),
                document.latest(), document.filedBy(), document.filedAt(),
                versions == null ? null : versions.stream().map(FileView::of).toList());
    }

    /**
     * One version of it.
     *
     * @param number from 1
     * @param length how many bytes
     * @param sha256 hash of the bytes
     */
    public record FileView(int number, String fileName, DocumentType type, long length, String sha256, String filedBy,
            Instant filedAt) {

        static FileView of(DocumentVersion version) {
            return new FileView(version.number(), version.fileName(), version.type(), version.length(), version.sha256(),
                    version.filedBy(), version.filedAt());
        }
    }
}
