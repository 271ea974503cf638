package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;

/** Reviews on which nothing was said yet, gates that are not passed, and those that said no. */
@ApplicationScoped
class ApprovalObjects implements ActObjects {

    private final Reviews reviews;
    private final GateStandings standings;

    protected ApprovalObjects() {
        this(null, null);
    }

    @Inject
    ApprovalObjects(Reviews reviews, GateStandings standings) {
        this.reviews = reviews;
        this.standings = standings;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        var gates = standings.of(negotiation);
        return Map.of(
                Action.WITHDRAW_REVIEW, reviews.all(negotiation.id()).stream().anyMatch(MinistryReview::isWithdrawable),
                Action.SCHEDULE_GATE, gates.stream().anyMatch(one -> !one.state().isDone()),
                Action.RESUBMIT_TO_GATE, gates.stream().anyMatch(one -> one.state() == GateState.REJECTED));
    }
}
