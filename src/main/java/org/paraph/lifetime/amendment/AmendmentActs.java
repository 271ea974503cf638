package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done about amendments of a treaty and errors in its text, for pages that offer acts by their names. */
@ApplicationScoped
class AmendmentActs implements ActForms {

    private final AmendmentDesk amendments;
    private final CorrectionDesk corrections;

    protected AmendmentActs() {
        this(null, null);
    }

    @Inject
    AmendmentActs(AmendmentDesk amendments, CorrectionDesk corrections) {
        this.amendments = amendments;
        this.corrections = corrections;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.PROPOSE_AMENDMENT, AmendmentRequest.class, amendments::propose),
                new ActForm<>(Action.ADOPT_AMENDMENT, AmendmentAdoptionRequest.class, amendments::adopt),
                new ActForm<>(Action.ANSWER_AMENDMENT, AmendmentAnswerRequest.class, amendments::answer),
                new ActForm<>(Action.ANSWER_AMENDMENT_OURSELVES, OwnAmendmentAnswerRequest.class,
                        amendments::answerOurselves),
                new ActForm<>(Action.BRING_AMENDMENT_INTO_FORCE, AmendmentAdoptionRequest.class, amendments::enterIntoForce),
                new ActForm<>(Action.DROP_AMENDMENT, AmendmentAdoptionRequest.class, amendments::drop),
                ActForm.whole(Action.PROPOSE_CORRECTION, CorrectionRequest.class, corrections::propose),
                new ActForm<>(Action.OBJECT_TO_CORRECTION, CorrectionObjectionRequest.class, corrections::object),
                new ActForm<>(Action.RECTIFY_TEXT, RectificationRequest.class, corrections::rectify));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.IN_FORCE;
    }
}
