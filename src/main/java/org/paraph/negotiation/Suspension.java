package org.paraph.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/**
 * One suspension of a negotiation, from the order to the resumption. It keeps the state that it interrupted and the
 * hash of the text at that moment, because the way back depends on whether the text is still the same. A postponed
 * signature asks the other parties for an acknowledgement. A suspension can be superseded by a longer one: a postponed
 * signature that never takes place is shelved in the end. Where the public knows of the talks, a signature is not put off
 * without a public line.
 */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "negotiation_id", nullable = false)
    private Negotiation negotiation;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private SuspensionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "prior_state", nullable = false)
    private NegotiationState priorState;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "initiator", nullable = false)
    private String initiator;

    @Column(name = "authority", nullable = false)
    private String authority;

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

    @ElementCollection
    @CollectionTable(name = "suspension_acknowledgement", joinColumns = @JoinColumn(name = "suspension_id"))
    @OrderColumn(name = "position")
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

    @Embedded
    private SuspensionAuthority decision;

    @Embedded
    private Resumption resumption;

    @Column(name = "superseded_on")
    private LocalDate supersededOn;

    protected Suspension() {
    }

    Suspension(Negotiation negotiation, int position, SuspensionOrder order, Occurrence occurrence, String orderedBy) {
        if (negotiation.publicity() != Publicity.WITHHELD && order.kind() == SuspensionKind.POSTPONED_SIGNATURE
                && (order.publicLine() == null || order.publicLine().isBlank())) {
            throw new Requirement("public-line-needed");
        }
        this.id = UUID.randomUUID().toString();
        this.negotiation = negotiation;
        this.position = position;
        this.attempt = negotiation.attemptNumber();
        this.kind = order.kind();
        this.priorState = negotiation.state();
        this.textHash = negotiation.text().hash();
        this.initiator = order.initiator();
        this.authority = order.authority();
        this.reason = order.reason();
        this.publicLine = order.publicLine();
        this.endCondition = order.endCondition();
        this.endConditionDate = order.endConditionDate();
        this.occurrence = occurrence;
        this.orderedBy = orderedBy;
    }

    void decidedBy(SuspensionAuthority body) {
        this.decision = body;
    }

    void end(Resumption how) {
        this.resumption = how;
    }

    /** The condition is not met yet: the day from which it may end is put off. */
    public void moveEnd(LocalDate day) {
        endConditionDate = day;
    }

    void supersede(LocalDate on) {
        this.supersededOn = on;
    }

    void acknowledge(Acknowledgement acknowledgement) {
        if (acknowledgements.stream().anyMatch(earlier -> earlier.party().equals(acknowledgement.party()))) {
            throw new AlreadyDone("already-acknowledged", acknowledgement.party());
        }
        acknowledgements.add(acknowledgement);
    }

    public boolean isOpen() {
        return resumption == null && supersededOn == null;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public SuspensionKind kind() {
        return kind;
    }

    public NegotiationState priorState() {
        return priorState;
    }

    /** Hash of the working text when it began; null if there was none. */
    public String textHash() {
        return textHash;
    }

    public String initiator() {
        return initiator;
    }

    public String authority() {
        return authority;
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

    public List<Acknowledgement> acknowledgements() {
        return List.copyOf(acknowledgements);
    }

    /** Which body decided on it, and whose decision it was; null of suspensions from before that was kept. */
    public SuspensionAuthority decision() {
        return decision == null || decision.decidedBy() == null ? null : decision;
    }

    /** How it ended, or null while it lasts or where another took its place. */
    public Resumption resumption() {
        return resumption;
    }

    /** The day on which another suspension took its place, or null. */
    public LocalDate supersededOn() {
        return supersededOn;
    }

}
