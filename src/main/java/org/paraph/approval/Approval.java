package org.paraph.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * The decision of one body of one party on a version of the text, or on provisions of it, by their hashes. It stays on file
 * for ever; whether it still counts depends on what came after: another wording of what it covers makes it stale, the same
 * wording lets it count again, a new attempt lets it lapse.
 */
@Entity
@Table(name = "approval")
public class Approval {

    /** Whether a decision still counts. */
    public enum Standing {
        /** What it covers reads in the present text as it did then, in the present attempt. */
        VALID,
        /** What it covers reads otherwise now. */
        STALE,
        /** Of an earlier attempt, or from before its approvals had to be taken anew. */
        LAPSED
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "party", nullable = false)
    private String party;

    @Enumerated(EnumType.STRING)
    @Column(name = "body", nullable = false)
    private ApprovalBody body;

    @Column(name = "body_name", nullable = false)
    private String bodyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", nullable = false)
    private ApprovalDecision decision;

    @Column(name = "chair")
    private String chair;

    @Column(name = "note")
    private String note;

    @Column(name = "notified_through")
    private String notifiedThrough;

    @Column(name = "reservations")
    private String reservations;

    @Embedded
    private Coverage coverage;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected Approval() {
    }

    Approval(Negotiation negotiation, String party, String notifiedThrough, ApprovalRequest entered, Coverage coverage,
            Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.party = negotiation.requireParty(party).code();
        this.body = entered.body();
        this.bodyName = entered.bodyName();
        this.decision = entered.decision();
        this.chair = entered.chair();
        this.note = entered.note();
        this.notifiedThrough = notifiedThrough;
        this.reservations = entered.reservations();
        this.coverage = coverage;
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** Whether it still counts for the dossier and its text as they are now. */
    public Standing standing(Negotiation negotiation, PresentText now) {
        if (isLapsed(attempt, occurrence, negotiation)) {
            return Standing.LAPSED;
        }
        return coverage.stands(now) ? Standing.VALID : Standing.STALE;
    }

    /** True for what is of an earlier attempt, or from before the approvals of this one had to be taken anew. */
    static boolean isLapsed(int attempt, Occurrence occurrence, Negotiation negotiation) {
        var from = negotiation.approvalsCountFrom();
        return attempt != negotiation.attemptNumber() || from != null && occurrence.recordedAt().isBefore(from);
    }

    /** True if the other decision is one of the same body. */
    boolean isOfSameBody(Approval other) {
        return party.equals(other.party) && body == other.body && bodyName.equals(other.bodyName);
    }

    /** True if the text was sent back or rejected. */
    public boolean isRefusal() {
        return decision == ApprovalDecision.RETURNED || decision == ApprovalDecision.REJECTED;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public String party() {
        return party;
    }

    public ApprovalBody body() {
        return body;
    }

    public String bodyName() {
        return bodyName;
    }

    public ApprovalDecision decision() {
        return decision;
    }

    public String chair() {
        return chair;
    }

    public String note() {
        return note;
    }

    /** How we learned of another party's decision; null for our own. */
    public String notifiedThrough() {
        return notifiedThrough;
    }

    /** Reservations or declarations that the body added, altered or left out, in its words; or null. */
    public String reservations() {
        return reservations;
    }

    /** What of which text it covers. */
    public Coverage coverage() {
        return coverage;
    }

    public String textLabel() {
        return coverage.textLabel();
    }

    public String textHash() {
        return coverage.textHash();
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
