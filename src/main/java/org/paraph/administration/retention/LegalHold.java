package org.paraph.administration.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.paraph.administration.AdministrationConflict;

/**
 * While it stands, nothing of a dossier's history is removed, whatever its class says (the disposal hold of MoReq2010). A dossier
 * can have several, for proceedings of their own; each is lifted by itself and stays on file.
 */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "negotiation_id", nullable = false, updatable = false)
    private String negotiationId;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "placed_by", nullable = false, updatable = false)
    private String placedBy;

    @Column(name = "placed_at", nullable = false, updatable = false)
    private Instant placedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    protected LegalHold() {
    }

    LegalHold(String negotiationId, String reason, String placedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.reason = reason;
        this.placedBy = placedBy;
        this.placedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws AdministrationConflict if it is lifted already */
    void lift(String by, String why, Instant now) {
        if (!isStanding()) {
            throw new AdministrationConflict("legal-hold-lifted");
        }
        liftedBy = by;
        liftReason = why;
        liftedAt = now;
    }

    public boolean isStanding() {
        return liftedAt == null;
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

    public String reason() {
        return reason;
    }

    public String placedBy() {
        return placedBy;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** Username of who lifted it; null while it stands. */
    public String liftedBy() {
        return liftedBy;
    }

    /** When it was lifted; null while it stands. */
    public Instant liftedAt() {
        return liftedAt;
    }

    /** Why it was lifted; null while it stands. */
    public String liftReason() {
        return liftReason;
    }
}
