package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.platform.time.Occurrence;

/** Objections to a suspension of the operation of a treaty, how they are settled; and what was agreed as suspended. */
@ApplicationScoped
@Transactional
public class ObjectionDesk {

    private final Acts acts;
    private final Treaties treaties;
    private final TreatyCalendar calendar;
    private final OperationText text;
    private final TreatyWatch watch;

    protected ObjectionDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public ObjectionDesk(Acts acts, Treaties treaties, TreatyCalendar calendar, OperationText text, TreatyWatch watch) {
        this.acts = acts;
        this.treaties = treaties;
        this.calendar = calendar;
        this.text = text;
        this.watch = watch;
    }

    /** Another party objects: the measure waits, unless it is urgent, and a solution is sought. */
    public Negotiation object(DossierRef ref, String suspensionId, ObjectionRequest entered) {
        var act = acts.open(Action.OBJECT_TO_OPERATION_SUSPENSION, ref, suspensionId);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        treaty.requireBound(entered.party());
        var suspension = treaty.suspension(suspensionId);
        boolean awaited = suspension.state() == OperationState.ANNOUNCED;
        var objection = suspension.object(entered, when, act.by());
        treaties.write();
        if (awaited && suspension.state() == OperationState.OBJECTED) {
            watch.halt(suspension);
        }
        watch.seekSolution(suspension, objection);
        watch.again(treaty);
        return act.close("objection:" + objection.id(), entered.reason(), when);
    }

    /** A solution was found: the measure is taken or dropped. */
    public Negotiation settle(DossierRef ref, String objectionId, ObjectionSettlementRequest entered) {
        var act = acts.open(Action.SETTLE_OBJECTION, ref, objectionId);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        var objection = treaty.objection(objectionId == null ? act.taskSubject() : objectionId);
        var suspension = objection.suspension();
        var before = suspension.state();
        act.completeTask(Map.of());
        suspension.settle(objection, entered, when, act.by());
        treaties.write();
        goOn(suspension, before, when, act.by());
        treaties.write();
        watch.again(treaty);
        return act.close("objection:" + objection.id(), entered.note(), when);
    }

    private void goOn(OperationSuspension suspension, OperationState before, Occurrence when, String by) {
        var now = suspension.state();
        if (now == OperationState.WITHDRAWN || now == OperationState.RESUMED) {
            if (before == OperationState.ANNOUNCED) {
                watch.halt(suspension);
            }
            watch.dropObjections(suspension);
        } else if (before == OperationState.OBJECTED && now == OperationState.ANNOUNCED) {
            if (suspension.effectiveOn().isAfter(when.occurredOn())) {
                watch.await(suspension);
            } else {
                suspension.takeEffect(when.same(), by);
            }
        }
    }

    /** What was agreed as suspended when the treaty was concluded applies from a day on. */
    public Negotiation lift(DossierRef ref, ProvisionLiftingRequest entered) {
        var act = acts.open(Action.LIFT_SUSPENDED_PROVISIONS, ref);
        var when = act.at(entered.occurrence());
        var treaty = open(act, when);
        text.requireSuspended(treaty, entered.provisions());
        var lifting = treaty.lift(entered, when, act.by());
        treaties.write();
        watch.again(treaty);
        return act.close("lifting:" + lifting.id(), entered.instrument(), when);
    }

    private Treaty open(OpenAct act, Occurrence when) {
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireNotEnded();
        treaty.requireOrder(when);
        calendar.catchUp(treaty, when.occurredOn());
        return treaty;
    }
}
