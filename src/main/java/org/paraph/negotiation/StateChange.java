package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/** One step of the headline state: from where to where, when in law, and who entered it. Never changed. */
@Entity
@Table(name = "state_change")
public class StateChange {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "negotiation_id", nullable = false)
    private Negotiation negotiation;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private NegotiationState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private NegotiationState to;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected StateChange() {
    }

    StateChange(Negotiation negotiation, int position, NegotiationState from, NegotiationState to,
            Occurrence occurrence, String recordedBy) {
        this.id = UUID.randomUUID().toString();
        this.negotiation = negotiation;
        this.position = position;
        this.attempt = negotiation.attemptNumber();
        this.from = from;
        this.to = to;
        this.occurrence = occurrence;
        this.recordedBy = recordedBy;
    }

    public int attempt() {
        return attempt;
    }

    /** Null for the first. */
    public NegotiationState from() {
        return from;
    }

    public NegotiationState to() {
        return to;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
