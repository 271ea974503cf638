package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class NegotiationForms implements TaskForms {

    private final NegotiationDesk desk;
    private final SuspensionDesk suspension;
    private final DeviationDesk deviations;

    protected NegotiationForms() {
        this(null, null, null);
    }

    @Inject
    NegotiationForms(NegotiationDesk desk, SuspensionDesk suspension, DeviationDesk deviations) {
        this.desk = desk;
        this.suspension = suspension;
        this.deviations = deviations;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("negotiation/grant-mandate", ActRequest.class,
                        (ref, subject, entered) -> desk.grantMandate(ref, entered)),
                new TaskForm<>("negotiation/resume", ResumptionOrder.class,
                        (ref, subject, entered) -> suspension.resume(ref, entered)),
                new TaskForm<>("negotiation/acknowledge-suspension", AcknowledgementRequest.class,
                        (ref, subject, entered) -> suspension.acknowledge(ref, entered)),
                new TaskForm<>("negotiation/decide-deviation", DeviationDecisionRequest.class,
                        (ref, subject, entered) -> deviations.decide(ref, subject, entered)));
    }
}
