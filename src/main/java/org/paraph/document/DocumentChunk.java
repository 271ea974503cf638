package org.paraph.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a file, so that no file has to be held whole to be handed out. All but the last have {@link #SIZE} bytes. */
@Entity
@Table(name = "document_chunk")
class DocumentChunk {

    static final int SIZE = 256 * 1024;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private String versionId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected DocumentChunk() {
    }

    DocumentChunk(String versionId, int number, byte[] content) {
        this.id = UUID.randomUUID().toString();
        this.versionId = versionId;
        this.number = number;
        this.content = content;
    }
}
