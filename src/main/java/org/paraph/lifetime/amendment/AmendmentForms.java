package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts about amendments and corrections that complete user tasks. */
@ApplicationScoped
class AmendmentForms implements TaskForms {

    private final AmendmentDesk amendments;
    private final CorrectionDesk corrections;

    protected AmendmentForms() {
        this(null, null);
    }

    @Inject
    AmendmentForms(AmendmentDesk amendments, CorrectionDesk corrections) {
        this.amendments = amendments;
        this.corrections = corrections;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("lifetime/answer-amendment", OwnAmendmentAnswerRequest.class, amendments::answerOurselves),
                new TaskForm<>("lifetime/rectify-text", RectificationRequest.class, corrections::rectify));
    }
}
