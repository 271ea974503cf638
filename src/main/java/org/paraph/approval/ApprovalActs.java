package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Action;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class ApprovalActs implements ActForms {

    private final ApprovalDesk approvalDesk;
    private final GateDesk gateDesk;
    private final ReviewDesk reviewDesk;

    protected ApprovalActs() {
        this(null, null, null);
    }

    @Inject
    ApprovalActs(ApprovalDesk approvalDesk, GateDesk gateDesk, ReviewDesk reviewDesk) {
        this.approvalDesk = approvalDesk;
        this.gateDesk = gateDesk;
        this.reviewDesk = reviewDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.SUBMIT_FOR_APPROVAL, SubmissionRequest.class, approvalDesk::submit),
                ActForm.whole(Action.RECORD_APPROVAL, ApprovalRequest.class, approvalDesk::record),
                ActForm.whole(Action.RECORD_NOTIFIED_APPROVAL, NotifiedApprovalRequest.class,
                        approvalDesk::recordNotified),
                ActForm.whole(Action.CONCLUDE_APPROVALS, ActRequest.class, approvalDesk::conclude),
                new ActForm<>(Action.DECIDE_GATE, ApprovalRequest.class, approvalDesk::decide),
                new ActForm<>(Action.SCHEDULE_GATE, MeetingRequest.class, gateDesk::fixMeeting),
                new ActForm<>(Action.RESUBMIT_TO_GATE, ActRequest.class, gateDesk::submitAgain),
                ActForm.whole(Action.REQUEST_REVIEW, ReviewRequest.class, reviewDesk::request),
                new ActForm<>(Action.GIVE_OPINION, OpinionRequest.class, reviewDesk::giveOpinion),
                new ActForm<>(Action.LIFT_RESERVATION, LiftingRequest.class, reviewDesk::lift),
                new ActForm<>(Action.WITHDRAW_REVIEW, LiftingRequest.class, reviewDesk::withdraw));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.APPROVALS;
    }
}
