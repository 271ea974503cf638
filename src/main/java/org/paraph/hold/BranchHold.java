package org.paraph.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * A legislature, a court or another body stops one branch of the procedure, such as a review or a gate: only that
 * branch waits, everything else goes on, and no approval is touched. It ends with the decision of the body, or with the
 * attempt. The headline state of the dossier does not change.
 */
@Entity
@Table(name = "branch_hold")
public class BranchHold {

    /** Whose decision the branch waits for. */
    public enum Body { LEGISLATURE, COURT, OTHER }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "subject_id", nullable = false)
    private String subjectId;

    @Column(name = "branch", nullable = false)
    private String branch;

    @Enumerated(EnumType.STRING)
    @Column(name = "body", nullable = false)
    private Body body;

    @Column(name = "initiator", nullable = false)
    private String initiator;

    @Column(name = "authority", nullable = false)
    private String authority;

    @Column(name = "legal_basis", nullable = false)
    private String legalBasis;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "public_line")
    private String publicLine;

    @Column(name = "end_condition")
    private String endCondition;

    @Column(name = "end_condition_date")
    private LocalDate endConditionDate;

    @Column(name = "ordered_by", nullable = false)
    private String orderedBy;

    @Embedded
    private Occurrence occurrence;

    @Column(name = "decision")
    private String decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected BranchHold() {
    }

    BranchHold(Negotiation negotiation, BranchHoldOrder order, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.subjectId = order.subjectId();
        this.branch = order.branch();
        this.body = order.body();
        this.initiator = order.initiator();
        this.authority = order.authority();
        this.legalBasis = order.legalBasis();
        this.reason = order.reason();
        this.publicLine = order.publicLine();
        this.endCondition = order.endCondition();
        this.endConditionDate = order.endConditionDate();
        this.orderedBy = by;
        this.occurrence = when;
    }

    /**
     * The body has decided, and the branch goes on.
     *
     * @throws AlreadyDone if it had ended
     */
    void decide(String words, Occurrence when, String by) {
        if (!isOpen()) {
            throw new AlreadyDone("branch-hold-ended", branch);
        }
        if (!when.canFollow(occurrence)) {
            throw new ActOutOfOrder(when, occurrence);
        }
        this.decision = words;
        this.decidedOn = when.occurredOn();
        this.decidedBy = by;
        this.endedAt = when.recordedAt();
    }

    /** The attempt has ended, and the hold with it; without effect if it had ended before. */
    public void close(Instant at) {
        if (isOpen()) {
            endedAt = at;
        }
    }

    public boolean isOpen() {
        return endedAt == null;
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

    /** The review, gate or other thing whose processes wait. */
    public String subjectId() {
        return subjectId;
    }

    /** The branch in words. */
    public String branch() {
        return branch;
    }

    public Body body() {
        return body;
    }

    public String initiator() {
        return initiator;
    }

    public String authority() {
        return authority;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String reason() {
        return reason;
    }

    public String publicLine() {
        return publicLine;
    }

    public String endCondition() {
        return endCondition;
    }

    public LocalDate endConditionDate() {
        return endConditionDate;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    /** What the body decided, in words; null while it is open or where it ended with the attempt. */
    public String decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
