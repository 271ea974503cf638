package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** The operation of a treaty in force: suspended, acknowledged, revoked before it takes effect, taking effect, resumed. */
@ApplicationScoped
@Transactional
public class OperationDesk {

    private final Acts acts;
    private final Treaties treaties;
    private final TreatyCalendar calendar;
    private final SuspensionWait wait;
    private final OperationText text;
    private final TreatyBodies bodies;
    private final TreatyWatch watch;

    protected OperationDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OperationDesk(Acts acts, Treaties treaties, TreatyCalendar calendar, SuspensionWait wait, OperationText text,
            TreatyBodies bodies, TreatyWatch watch) {
        this.acts = acts;
        this.treaties = treaties;
        this.calendar = calendar;
        this.wait = wait;
        this.text = text;
        this.bodies = bodies;
        this.watch = watch;
    }

    /** The others are told that the operation is suspended, or all agree; it takes effect on its day. */
    public Negotiation suspend(DossierRef ref, OperationSuspensionRequest entered) {
        var act = acts.open(Action.SUSPEND_OPERATION, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        text.requireProvisions(negotiation, entered.covered());
        var authority = isOurs(negotiation, entered)
                ? bodies.judge(negotiation, entered.kind(), entered.isUrgent(), entered.decision()) : null;
        var suspension = treaty.suspend(entered, wait.of(negotiation, entered, when.occurredOn()), authority, when, act.by());
        treaties.write();
        if (suspension.effectiveOn().isAfter(when.occurredOn())) {
            watch.await(suspension);
        } else {
            suspension.takeEffect(when.same(), act.by());
        }
        return close(act, suspension, authority, entered.reason(), when);
    }

    /** The suspension is revoked before it takes effect (Vienna Convention, article 68). */
    public Negotiation withdraw(DossierRef ref, String suspensionId, NoticeWithdrawalRequest entered) {
        var act = acts.open(Action.WITHDRAW_OPERATION_SUSPENSION, ref, suspensionId);
        var when = act.at(entered.occurrence());
        var suspension = open(act, when).suspension(suspensionId);
        boolean awaited = suspension.state() == OperationState.ANNOUNCED;
        suspension.withdraw(new NoticeStep.Told(suspension.party(), entered.channel(), null, entered.note(), null, when,
                act.by()));
        if (awaited) {
            watch.halt(suspension);
        }
        watch.dropObjections(suspension);
        return close(act, suspension, null, entered.channel(), when);
    }

    /** Another party takes note of a suspension, or of what became of it. */
    public Negotiation acknowledge(DossierRef ref, String suspensionId, NoticeAcknowledgementRequest entered) {
        var act = acts.open(Action.ACKNOWLEDGE_OPERATION_SUSPENSION, ref, suspensionId);
        var when = act.at(entered.occurrence());
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireOrder(when);
        var suspension = treaty.suspension(suspensionId);
        suspension.acknowledge(new NoticeStep.Told(treaty.party(entered.party()).code(), entered.channel(), null,
                entered.note(), null, when, act.by()));
        return act.close("suspension:" + suspensionId, entered.note(), when);
    }

    /** A person confirms that a suspension took effect whose day had come before it was entered. */
    public Negotiation confirm(DossierRef ref, String suspensionId, ActRequest entered) {
        var act = acts.open(Action.CONFIRM_OPERATION_SUSPENSION, ref, suspensionId);
        var when = act.at(entered.occurrence());
        var treaty = treaties.held(act.negotiation().id());
        var suspension = treaty.suspension(suspensionId == null ? act.taskSubject() : suspensionId);
        if (when.occurredOn().isBefore(suspension.effectiveOn())) {
            throw new Requirement("suspension-not-yet", suspension.effectiveOn().toString());
        }
        act.completeTask(Map.of());
        suspension.takeEffect(Occurrence.on(suspension.effectiveOn(), when.recordedAt()), act.by());
        return close(act, suspension, null, entered.reason(), when);
    }

    /** The treaty operates again: by notice of the party that suspended, or as the parties agree. */
    public Negotiation resume(DossierRef ref, String suspensionId, OperationResumptionRequest entered) {
        var act = acts.open(Action.RESUME_OPERATION, ref, suspensionId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        var suspension = treaty.suspension(suspensionId);
        if (entered.party() != null) {
            treaty.party(entered.party());
        }
        var authority = entered.party() == null || entered.party().equals(negotiation.homeParty())
                ? bodies.judge(negotiation, suspension.kind(), suspension.claim().isUrgent(), entered.decision()) : null;
        suspension.resume(new NoticeStep.Told(entered.party(), entered.channel(), null, entered.note(), authority, when,
                act.by()), Boolean.TRUE.equals(entered.conditionMet()));
        watch.dropObjections(suspension);
        return close(act, suspension, authority, entered.channel(), when);
    }

    /** True if our own bodies decide, which our table is about: our claim, or an agreement that we are part of. */
    private static boolean isOurs(Negotiation negotiation, OperationSuspensionRequest entered) {
        var home = negotiation.homeParty();
        return entered.party() != null ? entered.party().equals(home)
                : entered.ground() != SuspensionGround.CERTAIN_PARTIES || entered.named().contains(home);
    }

    private Negotiation close(OpenAct act, OperationSuspension suspension, Authority authority, String reason,
            Occurrence when) {
        if (authority != null) {
            bodies.tell(act.negotiation(), authority, suspension.id(), when, act.by());
        }
        treaties.write();
        watch.again(suspension.treaty());
        return act.close("suspension:" + suspension.id(), reason, when);
    }

    private Treaty open(OpenAct act, Occurrence when) {
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireNotEnded();
        treaty.requireOrder(when);
        calendar.catchUp(treaty, when.occurredOn());
        return treaty;
    }
}
