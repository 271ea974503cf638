package org.paraph.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Action;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class HoldActs implements ActForms {

    private final HoldDesk holdDesk;

    protected HoldActs() {
        this(null);
    }

    @Inject
    HoldActs(HoldDesk holdDesk) {
        this.holdDesk = holdDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.CHECK_CONDITION, ConditionCheckRequest.class, holdDesk::checkCondition),
                ActForm.whole(Action.HOLD_BRANCH, BranchHoldOrder.class, holdDesk::holdBranch),
                new ActForm<>(Action.DECIDE_BRANCH, BranchDecisionRequest.class, holdDesk::decideBranch),
                ActForm.whole(Action.ANSWER_INACTIVITY, ActRequest.class, holdDesk::answerInactivity));
    }
}
