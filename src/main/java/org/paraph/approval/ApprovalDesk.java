package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** The domestic procedure: submission, decisions of our bodies, decisions that other parties told us of, conclusion. */
@ApplicationScoped
@Transactional
public class ApprovalDesk {

    private final Acts acts;
    private final Approvals approvals;
    private final DomesticProcedure procedure;
    private final DecidedTexts texts;
    private final Gates gates;
    private final GateStandings standings;
    private final Deviations deviations;
    private final ApprovalTasks tasks;

    protected ApprovalDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ApprovalDesk(Acts acts, Approvals approvals, DomesticProcedure procedure, DecidedTexts texts, Gates gates,
            GateStandings standings, Deviations deviations, ApprovalTasks tasks) {
        this.acts = acts;
        this.approvals = approvals;
        this.procedure = procedure;
        this.texts = texts;
        this.gates = gates;
        this.standings = standings;
        this.deviations = deviations;
        this.tasks = tasks;
    }

    /** The initialled text goes into the domestic procedure: the gates that it has to pass are laid out. */
    public Negotiation submit(DossierRef ref, SubmissionRequest entered) {
        var act = acts.open(Action.SUBMIT_FOR_APPROVAL, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().submitForApproval(when, act.by());
        gates.layOut(act.negotiation(), Boolean.TRUE.equals(entered.urgent()), act.by());
        act.completeTask(Map.of());
        return act.close(null, entered.reason(), when);
    }

    /**
     * A body of ours has decided. Who proposed the negotiation may not enter its approval. Where the body is a gate, the
     * earlier gates come first.
     */
    public Negotiation record(DossierRef ref, ApprovalRequest entered) {
        var act = acts.open(Action.RECORD_APPROVAL, ref);
        return file(act, gates.ofAttempt(act.negotiation()).stream()
                .filter(gate -> gate.concerns(entered.body(), entered.bodyName())).findFirst().orElse(null), entered);
    }

    /** The body of a gate has decided; completes the gate's task. */
    public Negotiation decide(DossierRef ref, String gateId, ApprovalRequest entered) {
        var act = acts.open(Action.DECIDE_GATE, ref, gateId);
        var gate = gates.named(act.negotiation(), act.taskSubject());
        if (!gate.concerns(entered.body(), entered.bodyName())) {
            throw new Requirement("gate-of-another-body", gate.word());
        }
        act.completeTask(Map.of());
        gate.taskClosed();
        return file(act, gate, entered);
    }

    /** We were told of a decision of another party's body; it is a fact on file, and no gate of ours. */
    public Negotiation recordNotified(DossierRef ref, NotifiedApprovalRequest entered) {
        var act = acts.open(Action.RECORD_NOTIFIED_APPROVAL, ref);
        act.negotiation().requireOtherParty(entered.party());
        if (entered.decision().deviations() != null && !entered.decision().deviations().isEmpty()) {
            throw new Requirement("deviation-of-another-party", entered.party());
        }
        var when = act.at(entered.decision().occurrence());
        var approval = add(act, entered.party(), entered.channel(), entered.decision(), when);
        return act.close("approval:" + approval.id(), words(entered.decision()), when);
    }

    /** Our domestic procedure is complete for the present text; for another wording than before it is concluded anew. */
    public Negotiation conclude(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.CONCLUDE_APPROVALS, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        procedure.requireApproved(negotiation);
        if (negotiation.state() == NegotiationState.IN_APPROVAL) {
            negotiation.concludeApprovals(when, act.by());
        } else {
            negotiation.requireOther(act.by());
            negotiation.requireOrder(when);
            gates.conclusions(negotiation.id()).forEach(ApprovalConclusion::taskClosed);
        }
        gates.add(new ApprovalConclusion(negotiation, when.same(), act.by()));
        act.completeTask(Map.of());
        return act.close(null, entered.reason(), when);
    }

    private Negotiation file(OpenAct act, ApprovalGate gate, ApprovalRequest entered) {
        var negotiation = act.negotiation();
        negotiation.requireOther(act.by());
        if (entered.text() == null) {
            negotiation.requireSettledText();
        }
        if (gate != null) {
            tasks.requireFree(negotiation, gate);
            standings.requireTurn(negotiation, gate);
        }
        var when = act.at(entered.occurrence());
        var approval = add(act, negotiation.homeParty(), null, entered, when);
        if (gate != null) {
            gate.decidedOn(when.occurredOn());
        }
        facts(gate, entered, when).forEach(kind -> deviations.raise(negotiation, kind, approval.id(), entered.bodyName(),
                entered.note() == null ? words(entered) : entered.note(), when, act.by()));
        return act.close("approval:" + approval.id(), words(entered), when);
    }

    /** How the decision departs from the usual procedure, as entered; without an agenda paper in time it was impromptu. */
    private static Set<DeviationKind> facts(ApprovalGate gate, ApprovalRequest entered, Occurrence when) {
        var kinds = EnumSet.noneOf(DeviationKind.class);
        if (entered.deviations() != null) {
            kinds.addAll(entered.deviations());
        }
        if (kinds.stream().anyMatch(DeviationKind::isPermission)) {
            throw new Requirement("deviation-needs-permission");
        }
        if (gate != null && gate.isImpromptuOn(when.occurredOn())) {
            kinds.add(DeviationKind.IMPROMPTU_ITEM);
        }
        return kinds;
    }

    private Approval add(OpenAct act, String party, String channel, ApprovalRequest entered, Occurrence when) {
        var text = texts.version(act.negotiation(), entered.text());
        requireAfter(text.occurrence().occurredOn(), when);
        requireAfter(act.negotiation().approvalsCountFromDay(), when);
        var approval = new Approval(act.negotiation(), party, channel, entered, texts.coverage(text, entered.scope()), when,
                act.by());
        approvals.add(approval);
        return approval;
    }

    private static String words(ApprovalRequest entered) {
        return entered.bodyName() + ": " + entered.decision();
    }

    /** Nobody decides on a text before it is there, nor in an attempt before it is opened. */
    private static void requireAfter(LocalDate first, Occurrence when) {
        if (when.latestDay().isBefore(first)) {
            throw new Requirement("decided-too-early", when.occurredOn().toString(), first.toString());
        }
    }
}
