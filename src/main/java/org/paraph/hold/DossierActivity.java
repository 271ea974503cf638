package org.paraph.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When something was last done in a dossier, and whether it was asked since why nothing is done. */
@Entity
@Table(name = "dossier_activity")
public class DossierActivity {

    @Id
    @Column(name = "negotiation_id")
    private String negotiationId;

    @Column(name = "last_act_at", nullable = false)
    private Instant lastActAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected DossierActivity() {
    }

    DossierActivity(String negotiationId, Instant at) {
        this.negotiationId = negotiationId;
        this.lastActAt = at;
    }

    /** Something was done; true if that settles an open question. */
    boolean acted(Instant at) {
        boolean settles = askedAt != null;
        lastActAt = at;
        askedAt = null;
        return settles;
    }

    void ask(Instant at) {
        askedAt = at;
    }

    String negotiationId() {
        return negotiationId;
    }

    Instant lastActAt() {
        return lastActAt;
    }
}
