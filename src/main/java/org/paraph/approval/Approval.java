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
import org.paraph.text.TextVersion;

/**
 * The decision of one body of one party on one version of the text, by its hash. It stays on file for ever; whether it
 * still counts depends on what came after: another text makes it stale, a new attempt lets it lapse.
 */
@Entity
@Table(name = "approval")
public class Approval {

    /** Whether a decision still counts. */
    public enum Standing {
        /** On the present text, in the present attempt. */
        VALID,
        /** On another text than the present one. */
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

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected Approval() {
    }

    Approval(Negotiation negotiation, String party, String notifiedThrough, ApprovalRequest entered, TextVersion text,
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
        this.textLabel = text.label();
        this.textHash = text.sha256();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** Whether it still counts for the dossier as it is now. */
    public Standing standing(Negotiation negotiation) {
        var from = negotiation.approvalsCountFrom();
        if (attempt != negotiation.attemptNumber() || from != null && occurrence.recordedAt().isBefore(from)) {
            return Standing.LAPSED;
        }
        return textHash.equals(negotiation.text().hash()) ? Standing.VALID : Standing.STALE;
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

    public String textLabel() {
        return textLabel;
    }

    public String textHash() {
        return textHash;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
