package org.paraph.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/** Holds branches of the procedure, watches over the end of suspensions, and answers for dossiers at rest. */
@ApplicationScoped
@Transactional
public class HoldDesk {

    /** Tasks that decide on a hold or an end, or belong to a promise to others; they are no branch of the procedure. */
    private static final Set<String> DECIDING = Set.of("Task_RecordBranchDecision", "Task_CheckCondition",
            "Task_AnswerInactivity", "Task_EndHold", "Task_DecideResumption", "Task_RecordAcknowledgement",
            "Task_LetSilencePass", "Task_ConfirmSilence");

    /** Processes whose clocks nobody stops. */
    private static final Set<String> UNSTOPPABLE = Set.of("condition-watch", "silence-procedure");

    private final Acts acts;
    private final BranchHolds holds;
    private final WorkflowEngine engine;

    protected HoldDesk() {
        this(null, null, null);
    }

    @Inject
    public HoldDesk(Acts acts, BranchHolds holds, WorkflowEngine engine) {
        this.acts = acts;
        this.holds = holds;
        this.engine = engine;
    }

    /**
     * Stops one branch; everything else goes on.
     *
     * @throws Requirement if no process is about that thing
     * @throws AlreadyDone if the branch is held already
     */
    public Negotiation holdBranch(DossierRef ref, BranchHoldOrder order) {
        var act = acts.open(Action.HOLD_BRANCH, ref);
        var negotiation = act.negotiation();
        var when = act.at(order.occurrence());
        if (!branches(negotiation.id()).contains(order.subjectId())) {
            throw new Requirement("no-such-branch", order.subjectId());
        }
        holds.all(negotiation.id()).stream().filter(BranchHold::isOpen)
                .filter(other -> other.subjectId().equals(order.subjectId())).findFirst().ifPresent(other -> {
                    throw new AlreadyDone("branch-held", other.branch());
                });
        var hold = new BranchHold(negotiation, order, when, act.by());
        holds.add(hold);
        engine.start("branch-hold", negotiation.id(), Map.of("negotiationId", negotiation.id(), "subjectId", hold.id()));
        return act.close("branch-hold:" + hold.id(), order.reason(), when);
    }

    /** The body that stopped a branch has decided; the branch goes on. */
    public Negotiation decideBranch(DossierRef ref, String holdId, BranchDecisionRequest entered) {
        var act = acts.open(Action.DECIDE_BRANCH, ref, holdId);
        var when = act.at(entered.occurrence());
        holds.ofDossier(act.negotiation().id(), holdId).decide(entered.decision(), when, act.by());
        act.completeTask(Map.of());
        return act.close("branch-hold:" + holdId, entered.decision(), when);
    }

    /** Somebody has looked whether the condition for the end of the suspension is met. */
    public Negotiation checkCondition(DossierRef ref, ConditionCheckRequest entered) {
        var act = acts.open(Action.CHECK_CONDITION, ref);
        var when = act.at(entered.occurrence());
        if (!entered.met()) {
            if (entered.nextDay() == null || !entered.nextDay().isAfter(when.occurredOn())) {
                throw new Requirement("next-day-needed");
            }
            act.negotiation().openSuspension().orElseThrow().moveEnd(entered.nextDay());
        }
        act.completeTask(Map.of("conditionMet", entered.met()));
        return act.close("suspension:" + act.taskSubject(), entered.finding(), when);
    }

    /** The negotiation goes on although nothing was done for long. */
    public Negotiation answerInactivity(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.ANSWER_INACTIVITY, ref);
        var when = act.at(entered.occurrence());
        act.completeTask(Map.of());
        return act.close(null, entered.reason(), when);
    }

    private Set<String> branches(String negotiationId) {
        return Stream.concat(
                engine.openTasks(negotiationId).stream().filter(task -> !DECIDING.contains(task.key()))
                        .map(OpenTask::subjectId),
                engine.clocks(negotiationId).stream().filter(clock -> !UNSTOPPABLE.contains(clock.processId()))
                        .map(OpenClock::subjectId))
                .filter(subject -> subject != null).collect(Collectors.toSet());
    }
}
