package org.paraph.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One dossier of a run, and what the move did to it or would do. */
@Entity
@Table(name = "migration_item")
public class MigrationItem {

    /** What became of a dossier. */
    public enum State {
        WAITING,
        /** All its processes moved, or would. */
        MOVES,
        /** One of its processes rests where the new version has no place for it; none of them moved. */
        REFUSED,
        /** Something went wrong; none of its processes moved. */
        FAILED
    }

    @Id
    private String id;

    @Column(name = "run_id", nullable = false, updatable = false)
    private String runId;

    @Column(name = "negotiation_id", nullable = false, updatable = false)
    private String negotiationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Lob
    @Column(name = "effect")
    private String effect;

    @Column(name = "worked_at")
    private Instant workedAt;

    protected MigrationItem() {
    }

    MigrationItem(String runId, String negotiationId) {
        this.id = UUID.randomUUID().toString();
        this.runId = runId;
        this.negotiationId = negotiationId;
        this.state = State.WAITING;
    }

    /** How it went; the effect as JSON. */
    void settle(State result, String told, Instant now) {
        state = result;
        effect = told;
        workedAt = now;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public State state() {
        return state;
    }

    /** The {@link DossierEffect} as JSON; null while it waits. */
    String effect() {
        return effect;
    }

    public Instant workedAt() {
        return workedAt;
    }
}
