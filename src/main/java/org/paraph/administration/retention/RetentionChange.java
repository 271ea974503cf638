package org.paraph.administration.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.paraph.administration.AdministrationConflict;

/**
 * That the history of dossiers with one way of ending is to be kept so long. One administrator asks for it, another one confirms
 * it; it is in force then until another one is.
 */
@Entity
@Table(name = "retention_change")
public class RetentionChange {

    /** What became of it. */
    public enum State { REQUESTED, CONFIRMED, SUPERSEDED, REFUSED, WITHDRAWN }

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending", nullable = false, updatable = false)
    private Ending ending;

    @Enumerated(EnumType.STRING)
    @Column(name = "retention_class", nullable = false, updatable = false)
    private RetentionClass retentionClass;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "requested_by", nullable = false, updatable = false)
    private String requestedBy;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected RetentionChange() {
    }

    RetentionChange(RetentionRequest request, String requestedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.ending = request.ending();
        this.retentionClass = request.retentionClass();
        this.reason = request.reason();
        this.requestedBy = requestedBy;
        this.requestedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.state = State.REQUESTED;
    }

    /** @throws AdministrationConflict if it was decided on already */
    void decide(State next, String by, String why, Instant now) {
        if (state != State.REQUESTED) {
            throw new AdministrationConflict("retention-change-state", state);
        }
        state = next;
        decidedBy = by;
        decisionReason = why;
        decidedAt = now;
    }

    /** Another one takes its place. */
    void supersede() {
        state = State.SUPERSEDED;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Ending ending() {
        return ending;
    }

    public RetentionClass retentionClass() {
        return retentionClass;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public State state() {
        return state;
    }

    /** Username of who confirmed, refused or withdrew it; null while nobody did. */
    public String decidedBy() {
        return decidedBy;
    }

    /** When that was; null while it is open. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why; null while it is open. */
    public String decisionReason() {
        return decisionReason;
    }
}
