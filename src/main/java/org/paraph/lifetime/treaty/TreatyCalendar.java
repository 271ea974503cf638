package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.paraph.directory.Actor;
import org.paraph.negotiation.ActsStage;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.time.Occurrence;

/** What time does to a treaty by itself: terms pass, days of notices come. Each is recorded as the system's own act. */
@ApplicationScoped
public class TreatyCalendar {

    private static final String SYSTEM = Actor.SYSTEM.username();

    private final Treaties treaties;
    private final Negotiations negotiations;
    private final TreatyWatch watch;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected TreatyCalendar() {
        this(null, null, null, null, null);
    }

    @Inject
    public TreatyCalendar(Treaties treaties, Negotiations negotiations, TreatyWatch watch, Event<Recorded> recorded,
            Clock clock) {
        this.treaties = treaties;
        this.negotiations = negotiations;
        this.watch = watch;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** The present term has passed: it is renewed as the treaty says, or the treaty ends. */
    public void passTerm(String treatyId) {
        var treaty = treaties.held(treaties.byId(treatyId).negotiationId());
        if (!treaty.isEnded() && treaty.termEnd() != null && !clock.instant().isBefore(treaty.termPasses())) {
            pass(treaty, treaty.termEnd().plusDays(1));
        }
    }

    /**
     * Records what time did up to a day before the next act is entered.
     *
     * @throws Requirement if the treaty has come to an end by then that nobody has confirmed
     */
    void catchUp(Treaty treaty, LocalDate day) {
        record(treaty, treaty.renewThrough(day, clock.instant()));
        if (treaty.hasTerm() && !treaty.terms().renews() && treaty.termEnd().isBefore(day)) {
            throw new Requirement("term-has-passed", treaty.termEnd().toString());
        }
        var end = treaty.isEnded() ? null : treaty.endsByNotice();
        if (end != null && !end.isAfter(day)) {
            throw new Requirement("notice-has-passed", end.toString());
        }
    }

    /**
     * Records what time did up to and on a day: the renewals, or the end of a treaty that is not renewed. The process that
     * watches over the term goes on from where it is.
     */
    void pass(Treaty treaty, LocalDate day) {
        record(treaty, treaty.renewThrough(day, clock.instant()));
        if (!treaty.isEnded() && treaty.hasTerm() && !treaty.terms().renews() && treaty.termEnd().isBefore(day)
                && !treaty.endsWithinTerm()) {
            expire(treaty, null);
        }
    }

    /** The day of a notice has come by the clock. What time did to the treaty before that comes first. */
    public void takeEffect(String noticeId) {
        var treaty = treaties.held(treaties.notice(noticeId).treaty().negotiationId());
        var last = treaty.notice(noticeId);
        if (last.state() == NoticeState.GIVEN) {
            treaty.runningUpTo(last).forEach(notice -> takeEffectByItself(treaty, notice, last));
            watchOn(treaty);
        }
    }

    /** Where it goes on for the others, the watch begins anew: nobody was to be asked while that notice was on file. */
    private void watchOn(Treaty treaty) {
        if (!treaty.isEnded()) {
            treaties.write();
            watch.again(treaty);
        }
    }

    private void takeEffectByItself(Treaty treaty, Notice notice, Notice last) {
        if (!treaty.isEnded()) {
            takeEffect(treaty, notice, last, SYSTEM);
            if (notice.state() == NoticeState.TAKEN_EFFECT) {
                tell(treaty, "treaty.take-effect", "notice:" + notice.id(), notice.effectiveOn());
                if (notice != last) {
                    watch.halt(notice);
                }
            }
        }
    }

    /** The day has come on which the operation of the treaty is suspended. */
    public void suspendOperation(String suspensionId) {
        var treaty = treaties.held(treaties.suspension(suspensionId).treaty().negotiationId());
        var suspension = treaty.suspension(suspensionId);
        if (suspension.state() == OperationState.ANNOUNCED && !treaty.isEnded()) {
            suspension.takeEffect(Occurrence.on(suspension.effectiveOn(), clock.instant()), SYSTEM);
            tell(treaty, "treaty.suspend-operation", "suspension:" + suspension.id(), suspension.effectiveOn());
        }
    }

    /** A person confirms the effect of a notice: it takes effect, unless the treaty has come to its end before that day. */
    void takeEffect(Treaty treaty, Notice notice, String by) {
        takeEffect(treaty, notice, notice, by);
        watchOn(treaty);
    }

    /** @param under the notice whose process goes on by itself */
    private void takeEffect(Treaty treaty, Notice notice, Notice under, String by) {
        record(treaty, treaty.renewThrough(notice.effectiveOn(), clock.instant()));
        if (treaty.expiresBefore(notice.effectiveOn())) {
            expire(treaty, under);
            watch.ended(treaty);
            return;
        }
        treaty.takeEffect(notice, Occurrence.on(notice.effectiveOn(), clock.instant()), by);
        if (treaty.isEnded()) {
            declareEnded(treaty, Occurrence.on(treaty.end().endedOn(), clock.instant()), by);
            haltAllBut(treaty, under);
        } else if (notice.party().equals(dossier(treaty).homeParty())) {
            watch.homeLeft(treaty);
        }
    }

    /** Its term is over, and it is not renewed. */
    private void expire(Treaty treaty, Notice under) {
        var over = treaty.termEnd().plusDays(1);
        treaty.end(over, EndGround.TERM_EXPIRED, clock.instant());
        haltAllBut(treaty, under);
        watch.operationOver(treaty);
        dossier(treaty).stage(ActsStage.TERMINATED, Occurrence.on(over, clock.instant()), SYSTEM);
        tell(treaty, "treaty.expire", null, over);
    }

    /** @param under the notice whose process goes on by itself, or null */
    private void haltAllBut(Treaty treaty, Notice under) {
        treaty.notices().stream().filter(one -> one != under && one.state() == NoticeState.GIVEN).forEach(watch::halt);
    }

    /** The treaty has ended; the dossier says so, and nothing is watched any more. */
    void declareEnded(Treaty treaty, Occurrence when, String by) {
        dossier(treaty).stage(ActsStage.TERMINATED, when, by);
        watch.operationOver(treaty);
        watch.ended(treaty);
    }

    private void record(Treaty treaty, List<Renewal> renewals) {
        renewals.forEach(renewal -> tell(treaty, "treaty.renew", "renewal:" + renewal.term(), renewal.firstDay()));
    }

    private void tell(Treaty treaty, String action, String subject, LocalDate day) {
        var facts = Map.of("treaty", treaty.status().name());
        recorded.fire(new Recorded(SYSTEM, action, treaty.negotiationId(), subject, facts, facts, null, day));
    }

    private Negotiation dossier(Treaty treaty) {
        return negotiations.byId(treaty.negotiationId());
    }
}
