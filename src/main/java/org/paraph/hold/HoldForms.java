package org.paraph.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class HoldForms implements TaskForms {

    private final HoldDesk desk;

    protected HoldForms() {
        this(null);
    }

    @Inject
    HoldForms(HoldDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("hold/decide-branch", BranchDecisionRequest.class, desk::decideBranch),
                new TaskForm<>("hold/check-condition", ConditionCheckRequest.class,
                        (ref, subject, entered) -> desk.checkCondition(ref, entered)),
                new TaskForm<>("hold/answer-inactivity", ActRequest.class,
                        (ref, subject, entered) -> desk.answerInactivity(ref, entered)));
    }
}
