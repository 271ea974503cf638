package org.paraph.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.paraph.directory.Marking;

/**
 * A file beside the procedure: a note, an opinion, a record. It has a marking of its own, and whoever is not cleared for it
 * finds no trace of it, on a dossier however low. It may come in several versions, all of which stay. It is removed with a
 * reason only: its content then goes, and that there was one, with its hash, stays in the audit.
 */
@Entity
@Table(name = "dossier_document")
public class DossierDocument {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "negotiation_id", nullable = false, updatable = false)
    private String negotiationId;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "marking", nullable = false, updatable = false)
    private Marking marking;

    @Column(name = "latest", nullable = false)
    private int latest;

    @Column(name = "filed_by", nullable = false, updatable = false)
    private String filedBy;

    @Column(name = "filed_at", nullable = false, updatable = false)
    private Instant filedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removal_reason")
    private String removalReason;

    protected DossierDocument() {
    }

    DossierDocument(String negotiationId, DocumentParticulars particulars, String filedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.title = particulars.title();
        this.kind = particulars.kind();
        this.marking = particulars.marking();
        this.filedBy = filedBy;
        this.filedAt = now;
    }

    /** Counts a further version and returns its number, from 1. */
    int nextVersion() {
        return ++latest;
    }

    void remove(String by, String reason, Instant now) {
        removedBy = by;
        removalReason = reason;
        removedAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public String title() {
        return title;
    }

    public DocumentKind kind() {
        return kind;
    }

    public Marking marking() {
        return marking;
    }

    /** The number of the latest version. */
    public int latest() {
        return latest;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
