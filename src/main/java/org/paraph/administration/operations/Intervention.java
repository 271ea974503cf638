package org.paraph.administration.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.paraph.administration.AdministrationConflict;
import org.paraph.engine.operations.ProcessToken;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.platform.persistence.Lines;

/**
 * Something that is to be done to a process from outside, because it cannot go on as its model says. One administrator asks
 * for it and another one confirms it. It is carried out only while the process stands where it stood when it was asked for,
 * and changes nothing that the law counts: the state of the dossier stays as it is.
 */
@Entity
@Table(name = "intervention")
public class Intervention {

    /** What is to be done. */
    public enum Kind {
        /** The process is taken out of one step and waits in another one. */
        MOVE_TOKEN,
        /** The process ends. */
        CANCEL_INSTANCE
    }

    /** What became of it. */
    public enum State { REQUESTED, CARRIED_OUT, REFUSED, WITHDRAWN }

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "instance_id", nullable = false, updatable = false)
    private String instanceId;

    @Column(name = "process_id", nullable = false, updatable = false)
    private String processId;

    @Column(name = "process_version", nullable = false, updatable = false)
    private int processVersion;

    @Column(name = "negotiation_id", updatable = false)
    private String negotiationId;

    @Column(name = "from_step", updatable = false)
    private String from;

    @Column(name = "to_step", updatable = false)
    private String to;

    @Convert(converter = Lines.class)
    @Column(name = "steps", nullable = false, updatable = false)
    private List<String> steps;

    @Convert(converter = Lines.class)
    @Column(name = "tokens", nullable = false, updatable = false)
    private List<String> tokens;

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

    protected Intervention() {
    }

    Intervention(RunningProcess process, InterventionRequest request, String requestedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.kind = request.kind();
        this.instanceId = process.id();
        this.processId = process.processId();
        this.processVersion = process.version();
        this.negotiationId = process.negotiationId();
        this.from = kind == Kind.MOVE_TOKEN ? request.from() : null;
        this.to = kind == Kind.MOVE_TOKEN ? request.to() : null;
        this.steps = process.steps();
        this.tokens = ids(process);
        this.reason = request.reason();
        this.requestedBy = requestedBy;
        this.requestedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.state = State.REQUESTED;
    }

    /**
     * True if the process stands just where it stood when this was asked for, on the same version; coming back to a step is
     * another stay.
     */
    public boolean fits(RunningProcess process) {
        return processVersion == process.version() && tokens.equals(ids(process));
    }

    private static List<String> ids(RunningProcess process) {
        return process.tokens().stream().map(ProcessToken::id).toList();
    }

    void carryOut(String by, String why, Instant now) {
        decide(State.CARRIED_OUT, by, why, now);
    }

    void refuse(String by, String why, Instant now) {
        decide(State.REFUSED, by, why, now);
    }

    void withdraw(String by, String why, Instant now) {
        decide(State.WITHDRAWN, by, why, now);
    }

    private void decide(State next, String by, String why, Instant now) {
        requireOpen();
        state = next;
        decidedBy = by;
        decisionReason = why;
        decidedAt = now;
    }

    /** @throws AdministrationConflict if it was decided on already */
    void requireOpen() {
        if (state != State.REQUESTED) {
            throw new AdministrationConflict("intervention-state", state);
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    /** The engine's id of the process. */
    public String instanceId() {
        return instanceId;
    }

    public String processId() {
        return processId;
    }

    public int processVersion() {
        return processVersion;
    }

    /** The dossier; null for a process that belongs to none. */
    public String negotiationId() {
        return negotiationId;
    }

    /** Id of the step that is left; null if the process is cancelled. */
    public String from() {
        return from;
    }

    /** Id of the step in which it waits then; null if the process is cancelled. */
    public String to() {
        return to;
    }

    /** Ids of the steps in which the process stood when this was asked for. */
    public List<String> steps() {
        return steps;
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

    /** Username of who confirmed, refused or withdrew it; null as long as nobody did. */
    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }
}
