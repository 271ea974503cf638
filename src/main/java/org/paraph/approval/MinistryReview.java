package org.paraph.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.calendar.DueDate;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * The review of the text by one unit: the legislation office, or a ministry concerned. It may run beside the talks, as in
 * November 2016, or follow the initialling. A reservation or an objection keeps it open until the same unit lifts it; the
 * request can be withdrawn.
 */
@Entity
@Table(name = "ministry_review")
public class MinistryReview {

    /** How far a review has come. */
    @Schema(name = "ReviewState")
    public enum State { REQUESTED, RESERVED, CLEARED, WITHDRAWN }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "unit", nullable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ReviewKind kind;

    @Column(name = "question", nullable = false)
    private String question;

    @Embedded
    private DueDate due;

    @Column(name = "overdue", nullable = false)
    private boolean overdue;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "text_label")
    private String textLabel;

    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<ReviewOpinion> opinions = new ArrayList<>();

    @Embedded
    private Occurrence requested;

    protected MinistryReview() {
    }

    MinistryReview(Negotiation negotiation, ReviewRequest entered, DueDate due, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.unit = entered.unit();
        this.kind = entered.kind();
        this.question = entered.question();
        this.due = due;
        this.state = State.REQUESTED;
        this.textLabel = negotiation.text().label();
        this.requestedBy = by;
        this.requested = when;
    }

    /** The unit gives its opinion on the present text. */
    void giveOpinion(OpinionRequest entered, Coverage coverage, Occurrence when, String by) {
        require(State.REQUESTED);
        opinions.add(new ReviewOpinion(this, opinions.size() + 1, entered.opinion(), entered.text(),
                entered.legislatureConsent(), coverage, by, when));
        state = entered.opinion().isBlocking() ? State.RESERVED : State.CLEARED;
    }

    /** The unit lifts its reservation or objection; it thereby clears the present text. */
    void lift(String reason, Coverage coverage, Occurrence when, String by) {
        require(State.RESERVED);
        opinions.add(new ReviewOpinion(this, opinions.size() + 1, null, reason, null, coverage, by, when));
        state = State.CLEARED;
    }

    /** The request is taken back, as long as it is not answered: a reservation is lifted, not withdrawn by others. */
    void withdraw() {
        require(State.REQUESTED);
        if (isReopened()) {
            throw new Requirement("review-answered");
        }
        state = State.WITHDRAWN;
    }

    /** What was cleared reads otherwise now: the unit is asked again. */
    void reopen(DueDate again) {
        require(State.CLEARED);
        state = State.REQUESTED;
        due = again;
        overdue = false;
    }

    /** The text reads again as the unit had cleared it: nothing is asked any more. */
    void standAgain() {
        require(State.REQUESTED);
        state = State.CLEARED;
        overdue = false;
    }

    /** True if it was cleared before, on another wording, and the unit is asked again. */
    public boolean isReopened() {
        return state == State.REQUESTED && !opinions.isEmpty();
    }

    /** True if the request can be taken back: nothing was ever said on it. */
    public boolean isWithdrawable() {
        return state == State.REQUESTED && opinions.isEmpty();
    }

    /** True if the wording on which it was last answered is the present one, as far as the answer covers it. */
    boolean stands(PresentText now) {
        return !opinions.isEmpty() && lastOpinion().coverage().stands(now);
    }

    /** True if it clears the present text as a whole. */
    boolean clears(PresentText now) {
        return state == State.CLEARED && stands(now) && lastOpinion().coverage().isWhole();
    }

    /** The latest opinion or lifting; there must be one. */
    ReviewOpinion lastOpinion() {
        return opinions.get(opinions.size() - 1);
    }

    /** The attempt has ended; an open review ends with it. */
    public void close() {
        if (isOpen()) {
            state = State.WITHDRAWN;
        }
    }

    /** The dossier stood still for so long; the time-limit of an open review moves on by as much. */
    void postpone(Duration stood) {
        if (isOpen()) {
            due = due.after(stood);
        }
    }

    /** The time-limit was counted anew. */
    void dueOn(DueDate other) {
        due = other;
    }

    /** The time-limit has passed without an opinion. */
    public void markOverdue() {
        overdue = state == State.REQUESTED;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new Requirement("review-closed", state);
        }
    }

    public boolean isOpen() {
        return state == State.REQUESTED || state == State.RESERVED;
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

    public String unit() {
        return unit;
    }

    public ReviewKind kind() {
        return kind;
    }

    public String question() {
        return question;
    }

    public Instant dueAt() {
        return due.at();
    }

    /** By when the opinion is due, with what it was counted from. */
    public DueDate due() {
        return due;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public State state() {
        return state;
    }

    /** The version at hand when it was requested; null if there was none. */
    public String textLabel() {
        return textLabel;
    }

    public String requestedBy() {
        return requestedBy;
    }

    /** Opinions and liftings in their order. */
    public List<ReviewOpinion> opinions() {
        return List.copyOf(opinions);
    }

    public Occurrence requested() {
        return requested;
    }
}
