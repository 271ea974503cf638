package org.paraph.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * The adoption of a commitment that the parties do not sign: a decision of all of them, or an announcement. It binds in
 * politics, not in law, and needs neither initials nor full powers.
 */
@Entity
@Table(name = "adoption")
public class Adoption {

    /** How the parties adopted it. */
    @Schema(name = "AdoptionManner")
    public enum Manner {
        /** By a decision of all parties, at a meeting or a conference. */
        DECISION,
        /** By an announcement, made together or by each for itself. */
        ANNOUNCEMENT
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner", nullable = false)
    private Manner manner;

    @Column(name = "announced_by", nullable = false)
    private String announcedBy;

    @Column(name = "note")
    private String note;

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Embedded
    private Occurrence occurrence;

    protected Adoption() {
    }

    Adoption(Negotiation negotiation, AdoptionRequest entered, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.manner = entered.manner();
        this.announcedBy = entered.announcedBy();
        this.note = entered.note();
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public Manner manner() {
        return manner;
    }

    public String announcedBy() {
        return announcedBy;
    }

    public String note() {
        return note;
    }

    public String textLabel() {
        return textLabel;
    }

    public String textHash() {
        return textHash;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
