package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * The operation of a treaty in force, or of some of its provisions, is suspended: between all parties, for some, or between
 * some alone. Who claims a ground tells the others the measure and the reasons, and waits three months unless it is urgent;
 * an objection keeps the measure from taking effect until it is settled. While it is in effect the provisions need not be
 * performed, everything else goes on, and nobody obstructs the resumption (Vienna Convention, articles 57 to 62, 65 to 68
 * and 72). In November 2023 one paragraph of an inter-Korean agreement was suspended within a day.
 */
@Entity
@Table(name = "operation_suspension")
public class OperationSuspension {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id", nullable = false)
    private Treaty treaty;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false)
    private SuspensionGround ground;

    @Column(name = "party")
    private String party;

    @Embedded
    private SuspensionScope scope;

    @Embedded
    private SuspensionClaim claim;

    @Embedded
    private Authority authority;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "effect_rule", nullable = false)
    private String rule;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    @OneToMany(mappedBy = "suspension", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<OperationStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "suspension", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<SuspensionObjection> objections = new ArrayList<>();

    protected OperationSuspension() {
    }

    OperationSuspension(Treaty treaty, int position, OperationSuspensionRequest entered, SuspensionEffect effect,
            Authority authority, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.treaty = treaty;
        this.position = position;
        this.ground = entered.ground();
        this.party = entered.party();
        this.scope = new SuspensionScope(entered);
        this.claim = new SuspensionClaim(entered);
        this.authority = authority;
        this.effectiveOn = effect.effectiveOn();
        this.rule = effect.rule();
        this.occurrence = when;
        this.recordedBy = by;
    }

    /** Its day has come. */
    void takeEffect(Occurrence when, String by) {
        step(OperationStep.Kind.TOOK_EFFECT, new NoticeStep.Told(null, null, null, null, null, when, by));
    }

    /** It is revoked before it takes effect. */
    void withdraw(NoticeStep.Told told) {
        if (state() == OperationState.ANNOUNCED && !told.when().occurredOn().isBefore(effectiveOn)) {
            throw new Requirement("suspension-took-effect", effectiveOn.toString());
        }
        step(OperationStep.Kind.WITHDRAWN, told);
    }

    /** Another party takes note of it. */
    void acknowledge(NoticeStep.Told told) {
        requireOther(told.party());
        step(OperationStep.Kind.ACKNOWLEDGED, told);
    }

    /**
     * The treaty operates again.
     *
     * @throws Requirement if it had not taken effect by then, or it is not for that party to say so: the one that suspended,
     *                     or all, or any once the condition that was set is met
     */
    void resume(NoticeStep.Told told, boolean conditionMet) {
        boolean theirs = told.party() == null || told.party().equals(party) || conditionMet && claim.condition() != null;
        if (!theirs) {
            throw new Requirement("not-theirs-to-resume", told.party());
        }
        if (told.when().occurredOn().isBefore(effectiveOn)) {
            throw new Requirement("suspension-not-yet", effectiveOn.toString());
        }
        step(OperationStep.Kind.RESUMED, told);
    }

    /** Another party objects; returns the objection. */
    SuspensionObjection object(ObjectionRequest entered, Occurrence when, String by) {
        requireOther(entered.party());
        if (!ground.isClaim()) {
            throw new Requirement("no-claim-to-object-to");
        }
        if (!claim.isUrgent() && state() == OperationState.ANNOUNCED && !when.occurredOn().isBefore(effectiveOn)) {
            throw new Requirement("objection-too-late", effectiveOn.toString());
        }
        boolean possible = state() == OperationState.IN_EFFECT ? claim.isUrgent() : state().isOpen();
        if (!possible) {
            throw new Requirement("suspension-state", "OBJECTED", state().name());
        }
        if (standing().anyMatch(one -> one.party().equals(entered.party()))) {
            throw new AlreadyDone("objection-raised", entered.party());
        }
        var objection = new SuspensionObjection(this, objections.size() + 1, entered, when, by);
        objections.add(objection);
        return objection;
    }

    /**
     * An objection was settled. Where the measure is dropped it is withdrawn, or what was suspended goes on; where nothing
     * stands against it any more it takes effect on its day, at the earliest on that of the settlement.
     */
    void settle(SuspensionObjection objection, ObjectionSettlementRequest entered, Occurrence when, String by) {
        objection.settle(entered, when);
        if (entered.outcome() == Settlement.MEASURE_DROPPED) {
            step(state() == OperationState.IN_EFFECT ? OperationStep.Kind.RESUMED : OperationStep.Kind.WITHDRAWN,
                    new NoticeStep.Told(null, entered.means(), null, entered.note(), null, when.same(), by));
        } else if (state() == OperationState.ANNOUNCED && effectiveOn.isBefore(when.occurredOn())) {
            effectiveOn = when.occurredOn();
        }
    }

    private void step(OperationStep.Kind kind, NoticeStep.Told told) {
        if (kind.leadsTo() == null ? !state().isOpen() : !state().successors().contains(kind.leadsTo())) {
            throw new Requirement("suspension-state", kind.name(), state().name());
        }
        steps.add(new OperationStep(this, steps.size() + 1, kind, told));
    }

    private void requireOther(String code) {
        if (code.equals(party)) {
            throw new Requirement("own-suspension", code);
        }
    }

    /** True if its day had come before it, or what let it run on, was entered: nobody can tell by the clock. */
    public boolean dayReachedWhenEntered() {
        return !enteredAt().isBefore(effectiveAt());
    }

    private Instant enteredAt() {
        return acts().map(Occurrence::recordedAt).max(Instant::compareTo).orElseThrow();
    }

    /** Everything that was done about it. */
    Stream<Occurrence> acts() {
        return Stream.of(Stream.of(occurrence), steps.stream().map(OperationStep::occurrence),
                objections.stream().flatMap(SuspensionObjection::acts)).flatMap(each -> each);
    }

    /** Follows from what became of it. */
    public OperationState state() {
        return steps.stream().map(step -> step.kind().leadsTo()).filter(state -> state != null)
                .reduce((earlier, later) -> later).orElse(standing().findAny().isPresent() && !claim.isUrgent()
                        ? OperationState.OBJECTED : OperationState.ANNOUNCED);
    }

    /** The objections that are not settled. */
    Stream<SuspensionObjection> standing() {
        return objections.stream().filter(SuspensionObjection::stands);
    }

    /** The beginning of the day on which it takes effect, in the capital. */
    public Instant effectiveAt() {
        return effectiveOn.atStartOfDay(treaty.zone()).toInstant();
    }

    public Treaty treaty() {
        return treaty;
    }

    public String id() {
        return id;
    }

    public SuspensionGround ground() {
        return ground;
    }

    /** The party that told the others; null where the parties agreed. */
    public String party() {
        return party;
    }

    public SuspensionScope scope() {
        return scope;
    }

    /** What is suspended, as the table {@code suspension-authority} calls it. */
    TreatyDecision.Kind kind() {
        return scope.isWhole() ? TreatyDecision.Kind.OPERATION_ALL : TreatyDecision.Kind.OPERATION_PART;
    }

    public SuspensionClaim claim() {
        return claim;
    }

    /** Who on our side decided, and whose decision it was; null where it is not ours. */
    public Authority authority() {
        return authority == null || authority.decidedBy() == null ? null : authority;
    }

    /** The first day on which what it covers need not be performed. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Id of the row of the table {@code suspension-authority}, or of the agreement, by which its day was found. */
    public String rule() {
        return rule;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public List<OperationStep> steps() {
        return List.copyOf(steps);
    }

    public List<SuspensionObjection> objections() {
        return List.copyOf(objections);
    }
}
