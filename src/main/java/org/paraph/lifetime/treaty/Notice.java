package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * A party's written notice that it ends the treaty, or leaves a treaty of many parties. It takes effect at the beginning of
 * a day in the capital of the party whose ministries keep the dossier. Until then its effect can be suspended, which leaves
 * the treaty in force without a day on which it would end, and reactivated; and it can be withdrawn at any time (Vienna
 * Convention, articles 54, 56, 65, 67 and 68). In 2019 a notice was suspended six hours before it would have taken effect.
 */
@Entity
@Table(name = "treaty_notice")
public class Notice {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id", nullable = false)
    private Treaty treaty;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "provision")
    private String provision;

    @Column(name = "note")
    private String note;

    @Column(name = "window_closed_on")
    private LocalDate windowCloses;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "effect_rule", nullable = false)
    private String rule;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<NoticeStep> steps = new ArrayList<>();

    protected Notice() {
    }

    Notice(Treaty treaty, int position, NoticeRequest entered, NoticeEffect effect, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.treaty = treaty;
        this.position = position;
        this.party = treaty.party(entered.party()).code();
        this.channel = entered.channel();
        this.provision = entered.provision();
        this.note = entered.note();
        this.occurrence = when;
        this.recordedBy = by;
        takeEffectBy(effect);
    }

    /** Its effect is suspended until further notice; nothing is reckoned any more. */
    void suspend(NoticeStep.Told told) {
        requireInTime(told.when());
        step(NoticeStep.Kind.SUSPENDED, told);
        effectiveOn = null;
        effectiveAt = null;
    }

    /** Its effect comes to life again, for another day. */
    void reactivate(NoticeEffect effect, NoticeStep.Told told) {
        step(NoticeStep.Kind.REACTIVATED, told);
        takeEffectBy(effect);
    }

    /** It is revoked, with all that was said about its effect. */
    void withdraw(NoticeStep.Told told) {
        requireInTime(told.when());
        step(NoticeStep.Kind.WITHDRAWN, told);
        effectiveOn = null;
        effectiveAt = null;
    }

    /** Another party takes note of it. */
    void acknowledge(NoticeStep.Told told) {
        step(NoticeStep.Kind.ACKNOWLEDGED, told);
    }

    /** Its day has come. */
    void takeEffect(Occurrence when, String by) {
        step(NoticeStep.Kind.TOOK_EFFECT, new NoticeStep.Told(party, null, null, null, null, when, by));
    }

    private void takeEffectBy(NoticeEffect effect) {
        windowCloses = effect.windowCloses();
        effectiveOn = effect.effectiveOn();
        effectiveAt = effectiveOn.atStartOfDay(zone()).toInstant();
        rule = effect.rule();
    }

    private void step(NoticeStep.Kind kind, NoticeStep.Told told) {
        if (kind.leadsTo() == null ? !state().isOpen() : !state().successors().contains(kind.leadsTo())) {
            throw new Requirement("notice-state", kind, state());
        }
        steps.add(new NoticeStep(this, steps.size() + 1, kind, told));
    }

    /** @throws Requirement if the notice had taken effect by then */
    private void requireInTime(Occurrence when) {
        boolean late = when.occurredAt() == null || effectiveAt == null
                ? effectiveOn != null && !when.occurredOn().isBefore(effectiveOn) : !when.occurredAt().isBefore(effectiveAt);
        if (late) {
            throw new Requirement("notice-took-effect", effectiveOn.toString());
        }
    }

    /** @throws ActOutOfOrder if what it tells of lies before it */
    void requireAfter(Occurrence when) {
        if (!when.canFollow(latest())) {
            throw new ActOutOfOrder(when, latest());
        }
    }

    /** True if its day had come before the notice, or what brought it to life again, was entered: nobody can tell by the clock. */
    public boolean dayReachedWhenEntered() {
        return !latest().recordedAt().isBefore(effectiveAt);
    }

    private Occurrence latest() {
        return steps.isEmpty() ? occurrence : steps.get(steps.size() - 1).occurrence();
    }

    /** Follows from what became of it. */
    public NoticeState state() {
        return steps.stream().map(step -> step.kind().leadsTo()).filter(state -> state != null)
                .reduce((earlier, later) -> later).orElse(NoticeState.GIVEN);
    }

    /** The zone in which its day begins. */
    public ZoneId zone() {
        return treaty.zone();
    }

    public Treaty treaty() {
        return treaty;
    }

    public String id() {
        return id;
    }

    public String party() {
        return party;
    }

    public String channel() {
        return channel;
    }

    public String provision() {
        return provision;
    }

    public String note() {
        return note;
    }

    /** The last day on which it could be given for that day; null where no window closes. */
    public LocalDate windowCloses() {
        return windowCloses;
    }

    /** The first day on which the treaty is no longer in force for the party; null while no day is set. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The beginning of that day in the capital; null while no day is set. */
    public Instant effectiveAt() {
        return effectiveAt;
    }

    /** Id of the row of the table {@code notice-window}, or of the agreement, by which its day was found. */
    public String rule() {
        return rule;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public List<NoticeStep> steps() {
        return List.copyOf(steps);
    }
}
