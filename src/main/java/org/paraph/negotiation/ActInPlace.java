package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An act that a substitute did in the place of somebody else; both of them count as having done it. */
@Entity
@Table(name = "substituted_act")
public class ActInPlace {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false, updatable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false, updatable = false)
    private int attempt;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "substitute", nullable = false, updatable = false)
    private String substitute;

    @Column(name = "principal", nullable = false, updatable = false)
    private String principal;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected ActInPlace() {
    }

    ActInPlace(Negotiation negotiation, Action action, String subject, String substitute, String principal, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.action = action.code();
        this.subject = subject;
        this.substitute = substitute;
        this.principal = principal;
        this.recordedAt = at;
    }

    public String action() {
        return action;
    }

    /** What the act was about, as {@code kind:id}, or null. */
    public String subject() {
        return subject;
    }

    public String substitute() {
        return substitute;
    }

    public String principal() {
        return principal;
    }
}
