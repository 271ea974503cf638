package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class ApprovalForms implements TaskForms {

    private final ApprovalDesk desk;
    private final ReviewDesk reviews;
    private final GateDesk gates;

    protected ApprovalForms() {
        this(null, null, null);
    }

    @Inject
    ApprovalForms(ApprovalDesk desk, ReviewDesk reviews, GateDesk gates) {
        this.desk = desk;
        this.reviews = reviews;
        this.gates = gates;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("approval/submit", SubmissionRequest.class,
                        (ref, subject, entered) -> desk.submit(ref, entered)),
                new TaskForm<>("approval/conclude", ActRequest.class,
                        (ref, subject, entered) -> desk.conclude(ref, entered)),
                new TaskForm<>("approval/record-decision", ApprovalRequest.class,
                        (ref, subject, entered) -> desk.decide(ref, subject, entered)),
                new TaskForm<>("approval/give-opinion", OpinionRequest.class,
                        (ref, subject, entered) -> reviews.giveOpinion(ref, subject, entered)),
                new TaskForm<>("approval/lift-reservation", LiftingRequest.class,
                        (ref, subject, entered) -> reviews.lift(ref, subject, entered)),
                new TaskForm<>("approval/fix-meeting", MeetingRequest.class,
                        (ref, subject, entered) -> gates.fixMeeting(ref, subject, entered)));
    }
}
