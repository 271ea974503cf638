package org.paraph.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Changed process models, decision tables and forms, on their way into force. One administrator proposes them on the set in
 * force, and another one approves; what was approved is named by the hash over the whole set and the plan by which running
 * processes move, so that nothing else can come into force by that approval. If another set came into force meanwhile, the
 * proposal is overtaken: it has to be put on the new one, and judged again.
 */
@Entity
@Table(name = "version_proposal")
public class VersionProposal {

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number", nullable = false, updatable = false)
    private long number;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "base_deployment", nullable = false)
    private String baseDeployment;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Lob
    @Column(name = "plan", nullable = false)
    private String plan;

    @Column(name = "move_running", nullable = false)
    private boolean moveRunning;

    @Column(name = "activate_at")
    private Instant activateAt;

    @Column(name = "warnings", nullable = false)
    private int warnings;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ProposalState state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "leave_behind", nullable = false)
    private boolean leaveBehind;

    @Column(name = "in_force_at")
    private Instant inForceAt;

    @Column(name = "deployment")
    private String deployment;

    @Column(name = "hindrance")
    private String hindrance;

    protected VersionProposal() {
    }

    VersionProposal(long number, ProposalTerms terms, String plan, String proposedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.number = number;
        this.title = terms.title();
        this.reason = terms.reason();
        this.moveRunning = terms.moveRunning();
        this.activateAt = terms.activateAt();
        this.plan = plan;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        this.state = ProposalState.PROPOSED;
    }

    /** Puts the proposal on a set: the one that was in force when it was checked. */
    void putOn(String deployment, String hash, int doubts) {
        require(ProposalState.PROPOSED);
        baseDeployment = deployment;
        contentHash = hash;
        warnings = doubts;
        hindrance = null;
    }

    /** Another way for the running processes; what was rehearsed before counts no more. */
    void plan(String other, String hash) {
        require(ProposalState.PROPOSED);
        plan = other;
        contentHash = hash;
    }

    /** A second administrator wants it in force: at once, or at the moment that was proposed. */
    void approve(String by, String why, boolean leavesBehind, Instant now) {
        require(ProposalState.PROPOSED);
        state = ProposalState.APPROVED;
        leaveBehind = leavesBehind;
        decide(by, why, now);
    }

    void reject(String by, String why, Instant now) {
        require(ProposalState.PROPOSED);
        state = ProposalState.REJECTED;
        decide(by, why, now);
    }

    /** Taken back before it came into force. */
    void withdraw(String by, String why, Instant now) {
        if (state != ProposalState.PROPOSED && state != ProposalState.APPROVED) {
            throw new AdministrationConflict("proposal-state", state);
        }
        state = ProposalState.WITHDRAWN;
        decide(by, why, now);
    }

    void comeIntoForce(String deployed, Instant now) {
        require(ProposalState.APPROVED);
        state = ProposalState.IN_FORCE;
        deployment = deployed;
        inForceAt = now;
        hindrance = null;
    }

    /** Another set took its place. */
    void replace() {
        require(ProposalState.IN_FORCE);
        state = ProposalState.REPLACED;
    }

    /** It was to come into force and could not: it is open for judgement again. */
    void hinder(String why) {
        require(ProposalState.APPROVED);
        state = ProposalState.PROPOSED;
        hindrance = why;
    }

    private void decide(String by, String why, Instant now) {
        decidedBy = by;
        decisionReason = why;
        decidedAt = now;
    }

    private void require(ProposalState expected) {
        if (state != expected) {
            throw new AdministrationConflict("proposal-state", state);
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Counts the proposals from 1; how people call it. */
    public long number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** The engine's id of the set to which it is a change. */
    public String baseDeployment() {
        return baseDeployment;
    }

    /** SHA-256 over the whole set as it would be in force and the plan. */
    public String contentHash() {
        return contentHash;
    }

    /** How running processes move, as JSON. */
    String plan() {
        return plan;
    }

    /** True if the running processes are to move to it; else only new ones follow it. */
    public boolean movesRunning() {
        return moveRunning;
    }

    /** When it is to come into force; empty for as soon as it is approved. */
    public Optional<Instant> activateAt() {
        return Optional.ofNullable(activateAt);
    }

    /** How many warnings the checks gave. */
    public int warnings() {
        return warnings;
    }

    public ProposalState state() {
        return state;
    }

    /** Username of who approved, rejected or withdrew it; null as long as nobody did. */
    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    /** True if it may come into force although some dossiers cannot move to it. */
    public boolean leavesBehind() {
        return leaveBehind;
    }

    public Instant inForceAt() {
        return inForceAt;
    }

    /** The engine's id of the set with which it came into force; null before. */
    public String deployment() {
        return deployment;
    }

    /** Code of what kept it from coming into force when it should have; null if nothing did. */
    public String hindrance() {
        return hindrance;
    }
}
