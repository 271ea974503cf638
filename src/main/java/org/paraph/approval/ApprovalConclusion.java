package org.paraph.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/** That our domestic procedure was found complete, for one wording of the text. Another wording needs its own. */
@Entity
@Table(name = "approval_conclusion")
public class ApprovalConclusion {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Column(name = "task_open", nullable = false)
    private boolean taskOpen;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ApprovalConclusion() {
    }

    ApprovalConclusion(Negotiation negotiation, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** True if it is of the present attempt and its approvals, on whatever wording. */
    boolean isOfAttempt(Negotiation negotiation) {
        return !Approval.isLapsed(attempt, occurrence, negotiation);
    }

    /** True if it counts for the text on which the parties now work. */
    boolean stands(Negotiation negotiation) {
        return isOfAttempt(negotiation) && textHash.equals(negotiation.text().hash());
    }

    void taskOpened() {
        taskOpen = true;
    }

    void taskClosed() {
        taskOpen = false;
    }

    /** True while a conclusion for another wording is awaited in its stead. */
    boolean isTaskOpen() {
        return taskOpen;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public int attempt() {
        return attempt;
    }

    public String textLabel() {
        return textLabel;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
