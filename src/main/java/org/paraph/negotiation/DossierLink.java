package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tie to another matter: an earlier negotiation of the same subject, a sibling, a treaty that it implements. */
@Entity
@Table(name = "dossier_link")
public class DossierLink {

    /** How the other matter is related. */
    @Schema(name = "LinkKind")
    public enum Kind {
        /** An earlier negotiation of the same subject. */
        EARLIER,
        /** Negotiated beside this one. */
        SIBLING,
        /** A treaty that this one implements, amends or refers to. */
        TREATY,
        /** Related in some other way. */
        RELATED
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "target_id")
    private String targetId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected DossierLink() {
    }

    DossierLink(String negotiationId, Kind kind, String targetId, String title, String note, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.kind = kind;
        this.targetId = targetId;
        this.title = title;
        this.note = note;
        this.recordedAt = recordedAt;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Id of the other dossier in this system, or null for a matter that has none. */
    public String targetId() {
        return targetId;
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
