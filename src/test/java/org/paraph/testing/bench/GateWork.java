package org.paraph.testing.bench;

import java.util.List;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.GateKind;
import org.paraph.approval.GateStanding;
import org.paraph.approval.GateStandings;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Opinion;
import org.paraph.approval.ReviewKind;
import org.paraph.approval.Reviews;

/** Carries a dossier through the gates of our domestic procedure, each act by the person whose it is. */
final class GateWork {

    private final Bench bench;
    private final Casework dossier;
    private final Team team;

    GateWork(Bench bench, Casework dossier, Team team) {
        this.bench = bench;
        this.dossier = dossier;
        this.team = team;
    }

    /** Up to this gate; all up to the signature if null. */
    void passBefore(GateKind last) {
        for (var standing : standings()) {
            var gate = standing.gate();
            if (gate.kind() == last || gate.isAfterSignature()) {
                return;
            }
            if (!standing.state().isDone()) {
                pass(gate.kind());
            }
        }
    }

    private List<GateStanding> standings() {
        return dossier.read(negotiation -> bench.bean(GateStandings.class).of(negotiation));
    }

    private void pass(GateKind kind) {
        if (kind == GateKind.LEGAL_REVIEW) {
            dossier.by(team.legal()).giveOpinion(openReview(), Opinion.NO_OBJECTION);
        } else {
            dossier.decide(kind.body(), ApprovalDecision.APPROVED);
        }
    }

    private String openReview() {
        int attempt = dossier.<Integer>read(negotiation -> negotiation.attemptNumber());
        return bench.bean(Reviews.class).all(dossier.id()).stream().filter(review -> review.kind() == ReviewKind.LEGAL)
                .filter(review -> review.attempt() == attempt && review.state() == MinistryReview.State.REQUESTED)
                .map(MinistryReview::id).findFirst().orElseGet(() -> dossier.askForReview(Team.LEGISLATION));
    }
}
