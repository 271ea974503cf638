package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class NegotiationForms implements TaskForms {

    private final MandateDesk mandates;
    private final SuspensionDesk suspension;
    private final DeviationDesk deviations;

    protected NegotiationForms() {
        this(null, null, null);
    }

    @Inject
    NegotiationForms(MandateDesk mandates, SuspensionDesk suspension, DeviationDesk deviations) {
        this.mandates = mandates;
        this.suspension = suspension;
        this.deviations = deviations;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("negotiation/grant-mandate", MandateRequest.class,
                        (ref, subject, entered) -> mandates.grant(ref, entered)),
                new TaskForm<>("negotiation/renew-mandate", MandateRequest.class,
                        (ref, subject, entered) -> mandates.renew(ref, entered)),
                new TaskForm<>("negotiation/decide-mandate-check", MandateDecisionRequest.class, mandates::decide),
                new TaskForm<>("negotiation/resume", ResumptionOrder.class,
                        (ref, subject, entered) -> suspension.resume(ref, entered)),
                new TaskForm<>("negotiation/acknowledge-suspension", AcknowledgementRequest.class,
                        (ref, subject, entered) -> suspension.acknowledge(ref, entered)),
                new TaskForm<>("negotiation/decide-deviation", DeviationDecisionRequest.class,
                        (ref, subject, entered) -> deviations.decide(ref, subject, entered)));
    }
}
