package org.paraph.lifetime.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/** A party takes its consent to be bound back before it takes effect (Vienna Convention, article 68, by analogy). */
@Entity
@Table(name = "consent_revocation")
public class ConsentRevocation {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "act_id", nullable = false)
    private String actId;

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ConsentRevocation() {
    }

    ConsentRevocation(Negotiation negotiation, Consent consent, ConsentRevocationRequest entered, Occurrence when,
            String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.actId = consent.actId();
        this.party = consent.party();
        this.channel = entered.channel();
        this.reason = entered.reason();
        this.recordedBy = by;
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    /** Id of the consent that it takes back. */
    public String actId() {
        return actId;
    }

    public String party() {
        return party;
    }

    public String channel() {
        return channel;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int attempt() {
        return attempt;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
