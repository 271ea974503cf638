package org.paraph.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.Negotiation;

/**
 * Judges where each gate stands, from what is on file and from nothing else: a gate is passed by a decision on the present
 * text, or by decisions on provisions that together make it up; a refusal stands until the text reads otherwise or is
 * submitted again; a gate that was left out is done for the text for which a second person confirmed it.
 */
final class GateJudgement {

    private final Negotiation negotiation;
    private final PresentText text;
    private final List<Approval> approvals;
    private final List<MinistryReview> reviews;
    private final List<Deviation> deviations;

    GateJudgement(Negotiation negotiation, PresentText text, List<Approval> approvals, List<MinistryReview> reviews,
            List<Deviation> deviations) {
        this.negotiation = negotiation;
        this.text = text;
        this.approvals = approvals.stream().filter(one -> one.party().equals(negotiation.homeParty()))
                .filter(one -> one.standing(negotiation, text) != Approval.Standing.LAPSED).toList();
        this.reviews = reviews.stream().filter(one -> one.attempt() == negotiation.attemptNumber())
                .filter(one -> one.kind() == ReviewKind.LEGAL).toList();
        this.deviations = deviations;
    }

    /** Where each of these gates stands, in their order. */
    List<GateStanding> of(List<ApprovalGate> gates) {
        var judged = new ArrayList<GateStanding>();
        boolean mayDecide = true;
        for (var gate : gates) {
            var own = judge(gate);
            boolean turn = mayDecide || gate.kind() == GateKind.LEGAL_REVIEW || outOfOrder(gate);
            judged.add(turn || !own.state().isAwaited() ? own : own.waiting());
            mayDecide &= own.state().isDone() || !gate.isMandatory();
        }
        return List.copyOf(judged);
    }

    private GateStanding judge(ApprovalGate gate) {
        var own = gate.kind() == GateKind.LEGAL_REVIEW ? legal(gate) : body(gate);
        return own.state() == GateState.PASSED ? own
                : allowed(gate, DeviationKind.GATE_SKIPPED)
                        .map(skip -> new GateStanding(gate, GateState.SKIPPED, skip.id())).orElse(own);
    }

    private boolean outOfOrder(ApprovalGate gate) {
        return allowed(gate, DeviationKind.GATE_REORDERED).isPresent();
    }

    private Optional<Deviation> allowed(ApprovalGate gate, DeviationKind kind) {
        return deviations.stream().filter(one -> one.allows(kind, gate.id(), negotiation)).findFirst();
    }

    private GateStanding legal(ApprovalGate gate) {
        return reviews.stream().filter(review -> review.clears(text)).findFirst()
                .map(review -> new GateStanding(gate, GateState.PASSED, review.id()))
                .or(() -> reviews.stream().filter(review -> !review.opinions().isEmpty() && !review.stands(text)).findFirst()
                        .map(review -> new GateStanding(gate, GateState.STALE, review.id(),
                                review.lastOpinion().coverage().changed(text))))
                .orElseGet(() -> new GateStanding(gate, GateState.OPEN, null));
    }

    private GateStanding body(ApprovalGate gate) {
        var valid = approvals.stream().filter(one -> gate.concerns(one.body(), one.bodyName()))
                .filter(one -> one.standing(negotiation, text) == Approval.Standing.VALID).toList();
        var refusal = valid.stream().filter(Approval::isRefusal).reduce((earlier, later) -> later).orElse(null);
        var since = refusal == null ? valid : valid.subList(valid.indexOf(refusal) + 1, valid.size());
        var passing = since.stream().filter(one -> passes(gate, one)).toList();
        if (makeUpTheText(passing)) {
            return new GateStanding(gate, GateState.PASSED, passing.get(passing.size() - 1).id());
        }
        if (refusal != null && gate.isStoppedBy(refusal)) {
            return new GateStanding(gate, isFinal(refusal) ? GateState.REJECTED : GateState.RETURNED, refusal.id());
        }
        return approvals.stream().filter(one -> gate.concerns(one.body(), one.bodyName())).filter(one -> !one.isRefusal())
                .filter(one -> one.standing(negotiation, text) == Approval.Standing.STALE)
                .reduce((earlier, later) -> later)
                .map(one -> new GateStanding(gate, GateState.STALE, one.id(), one.coverage().changed(text)))
                .orElseGet(() -> new GateStanding(gate, GateState.OPEN, null));
    }

    private static boolean passes(ApprovalGate gate, Approval one) {
        return one.decision() == ApprovalDecision.APPROVED
                || one.decision() == ApprovalDecision.NOT_REQUIRED && gate.isWaivable();
    }

    /** A legislature that asks for another text has refused this one. */
    private static boolean isFinal(Approval refusal) {
        return refusal.decision() == ApprovalDecision.REJECTED || refusal.body() == ApprovalBody.LEGISLATURE;
    }

    private boolean makeUpTheText(List<Approval> passing) {
        if (passing.isEmpty()) {
            return false;
        }
        return passing.stream().anyMatch(one -> one.coverage().isWhole()) || text.index().units().stream()
                .allMatch(unit -> passing.stream().anyMatch(one -> one.coverage().reaches(unit, text)));
    }
}
