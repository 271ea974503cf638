package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** Notices to end or leave a treaty: given, suspended in their effect, brought to life again, withdrawn, taking effect. */
@ApplicationScoped
@Transactional
public class NoticeDesk {

    private final Acts acts;
    private final Treaties treaties;
    private final TreatyCalendar calendar;
    private final NoticeWindow window;
    private final TreatyBodies bodies;
    private final TreatyWatch watch;

    protected NoticeDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NoticeDesk(Acts acts, Treaties treaties, TreatyCalendar calendar, NoticeWindow window, TreatyBodies bodies,
            TreatyWatch watch) {
        this.acts = acts;
        this.treaties = treaties;
        this.calendar = calendar;
        this.window = window;
        this.bodies = bodies;
        this.watch = watch;
    }

    /** A party gives notice; the day on which it takes effect is reckoned as the treaty says. */
    public Negotiation give(DossierRef ref, NoticeRequest entered) {
        var act = acts.open(Action.GIVE_NOTICE, ref);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        var effect = window.of(treaty, when.occurredOn(), Boolean.TRUE.equals(entered.nextTerm()), entered.effectiveOn());
        var notice = treaty.give(entered, effect, when, act.by());
        treaties.write();
        watch.await(notice);
        watch.again(treaty);
        return act.close("notice:" + notice.id(), entered.channel(), when);
    }

    /** The party that gave the notice suspends its effect: the treaty goes on, and no day is set for its end. */
    public Negotiation suspend(DossierRef ref, String noticeId, NoticeSuspensionRequest entered) {
        var act = acts.open(Action.SUSPEND_NOTICE, ref, noticeId);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        var notice = treaty.notice(noticeId);
        var authority = authority(act, notice, entered.decision());
        notice.suspend(new NoticeStep.Told(notice.party(), entered.channel(), entered.condition(), entered.note(), authority,
                when, act.by()));
        watch.halt(notice);
        return close(act, treaty, notice, authority, entered.channel(), when);
    }

    /** The suspended notice comes to life again, for a day that is reckoned anew or was agreed. */
    public Negotiation reactivate(DossierRef ref, String noticeId, NoticeReactivationRequest entered) {
        var act = acts.open(Action.REACTIVATE_NOTICE, ref, noticeId);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        var notice = treaty.notice(noticeId);
        var authority = authority(act, notice, entered.decision());
        treaty.reactivate(notice, effect(treaty, entered, when), new NoticeStep.Told(notice.party(), entered.channel(), null,
                entered.note(), authority, when, act.by()));
        treaties.write();
        watch.await(notice);
        return close(act, treaty, notice, authority, entered.channel(), when);
    }

    /** The notice is withdrawn before it takes effect (Vienna Convention, article 68). */
    public Negotiation withdraw(DossierRef ref, String noticeId, NoticeWithdrawalRequest entered) {
        var act = acts.open(Action.WITHDRAW_NOTICE, ref, noticeId);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        var notice = treaty.notice(noticeId);
        boolean running = notice.state() == NoticeState.GIVEN;
        notice.withdraw(new NoticeStep.Told(notice.party(), entered.channel(), null, entered.note(), null, when, act.by()));
        if (running) {
            watch.halt(notice);
        }
        return close(act, treaty, notice, null, entered.channel(), when);
    }

    /** Another party takes note of a notice, or of what became of it. */
    public Negotiation acknowledge(DossierRef ref, String noticeId, NoticeAcknowledgementRequest entered) {
        var act = acts.open(Action.ACKNOWLEDGE_NOTICE, ref, noticeId);
        var when = act.at(entered.occurrence());
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireOrder(when);
        var notice = treaty.notice(noticeId);
        if (notice.party().equals(treaty.party(entered.party()).code())) {
            throw new Requirement("own-notice", entered.party());
        }
        notice.acknowledge(new NoticeStep.Told(entered.party(), entered.channel(), null, entered.note(), null, when, act.by()));
        return act.close("notice:" + noticeId, entered.note(), when);
    }

    /** A person confirms that a notice took effect whose day had come before it was entered. */
    public Negotiation confirmEnd(DossierRef ref, String noticeId, ActRequest entered) {
        var act = acts.open(Action.CONFIRM_END, ref, noticeId);
        var when = act.at(entered.occurrence());
        var treaty = treaties.held(act.negotiation().id());
        var notice = treaty.notice(noticeId == null ? act.taskSubject() : noticeId);
        if (when.occurredOn().isBefore(notice.effectiveOn())) {
            throw new Requirement("confirmed-too-early", notice.effectiveOn().toString());
        }
        act.completeTask(Map.of());
        calendar.takeEffect(treaty, notice, act.by());
        return act.close("notice:" + notice.id(), entered.reason(), when);
    }

    private NoticeEffect effect(Treaty treaty, NoticeReactivationRequest entered, Occurrence when) {
        if (entered.effectiveOn() == null) {
            return window.of(treaty, when.occurredOn(), Boolean.TRUE.equals(entered.nextTerm()), null);
        }
        if (entered.effectiveOn().isBefore(when.occurredOn())) {
            throw new Requirement("notice-too-short", entered.effectiveOn().toString(), when.occurredOn().toString());
        }
        return NoticeWindow.agreed(entered.effectiveOn());
    }

    /** Only our own bodies are held against our table. */
    private Authority authority(OpenAct act, Notice notice, AuthorityRequest entered) {
        return notice.party().equals(act.negotiation().homeParty())
                ? bodies.judge(act.negotiation(), TreatyDecision.Kind.NOTICE_EFFECT, false, entered) : null;
    }

    private Negotiation close(OpenAct act, Treaty treaty, Notice notice, Authority authority, String channel,
            Occurrence when) {
        if (authority != null) {
            bodies.tell(act.negotiation(), authority, notice.id(), when, act.by());
        }
        treaties.write();
        watch.again(treaty);
        return act.close("notice:" + notice.id(), channel, when);
    }

    private Treaty open(OpenAct act, Occurrence when) {
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireNotEnded();
        treaty.requireOrder(when);
        calendar.catchUp(treaty, when.occurredOn());
        return treaty;
    }
}
