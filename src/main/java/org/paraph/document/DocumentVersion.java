package org.paraph.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a document: a file as it was handed in, which never changes. */
@Entity
@Table(name = "document_version")
public class DocumentVersion {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "document_id", nullable = false, updatable = false)
    private String documentId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, updatable = false)
    private DocumentType type;

    @Column(name = "length", nullable = false, updatable = false)
    private long length;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "filed_by", nullable = false, updatable = false)
    private String filedBy;

    @Column(name = "filed_at", nullable = false, updatable = false)
    private Instant filedAt;

    protected DocumentVersion() {
    }

    DocumentVersion(DossierDocument document, DocumentFile file, String filedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.documentId = document.id();
        this.number = document.nextVersion();
        this.fileName = file.name();
        this.type = file.type();
        this.length = file.content().length;
        this.sha256 = file.sha256();
        this.filedBy = filedBy;
        this.filedAt = now;
    }

    public String id() {
        return id;
    }

    public String documentId() {
        return documentId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String fileName() {
        return fileName;
    }

    public DocumentType type() {
        return type;
    }

    /** How many bytes it has. */
    public long length() {
        return length;
    }

    /** The SHA-256 hash of its bytes, in small hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
