package org.paraph.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The dossiers that run, one after the other, moved to a version: to see what would happen, or in earnest. One node works on
 * a run at a time; if it dies, another goes on after a while with those that are left.
 */
@Entity
@Table(name = "migration_run")
public class MigrationRun {

    /** What a run is for. */
    public enum Kind {
        /** Nothing of it stays but the report. */
        REHEARSAL, MIGRATION
    }

    /** Where a run stands. */
    public enum State {
        /** The dossiers that it concerns are being listed. */
        GATHERING, RUNNING, PAUSED, DONE,
        /** It makes no sense any more: the proposal has changed or was taken back. */
        BROKEN_OFF;

        /** True if somebody has to work on it. */
        public boolean isOpen() {
            return this == GATHERING || this == RUNNING;
        }
    }

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private String proposalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "started_by", nullable = false, updatable = false)
    private String startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "gathered_to", nullable = false)
    private String gatheredTo;

    @Column(name = "worked_by")
    private String workedBy;

    @Column(name = "worked_until")
    private Instant workedUntil;

    protected MigrationRun() {
    }

    MigrationRun(VersionProposal proposal, Kind kind, String startedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.proposalId = proposal.id();
        this.contentHash = proposal.contentHash();
        this.kind = kind;
        this.state = State.GATHERING;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.gatheredTo = "";
    }

    void begin() {
        require(State.GATHERING);
        state = State.RUNNING;
    }

    void pause() {
        require(State.RUNNING);
        state = State.PAUSED;
    }

    void goOn() {
        require(State.PAUSED);
        state = State.RUNNING;
    }

    void end(Instant now) {
        require(State.RUNNING);
        state = State.DONE;
        endedAt = now;
    }

    /** What could not move is tried again. */
    void again() {
        require(State.DONE);
        state = State.RUNNING;
        endedAt = null;
    }

    void breakOff(Instant now) {
        if (state != State.DONE && state != State.BROKEN_OFF) {
            state = State.BROKEN_OFF;
            endedAt = now;
        }
    }

    private void require(State expected) {
        if (state != expected) {
            throw new AdministrationConflict("run-state", state);
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String proposalId() {
        return proposalId;
    }

    public Kind kind() {
        return kind;
    }

    /** What was in the proposal when the run began: it tells nothing of another content. */
    public String contentHash() {
        return contentHash;
    }

    public State state() {
        return state;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it was over; null before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** The last dossier that was listed. */
    String gatheredTo() {
        return gatheredTo;
    }
}
