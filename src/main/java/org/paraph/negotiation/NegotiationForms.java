package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The acts of this feature that complete user tasks. */
@ApplicationScoped
class NegotiationForms implements TaskForms {

    private final NegotiationDesk desk;
    private final SuspensionDesk suspension;

    protected NegotiationForms() {
        this(null, null);
    }

    @Inject
    NegotiationForms(NegotiationDesk desk, SuspensionDesk suspension) {
        this.desk = desk;
        this.suspension = suspension;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("negotiation/grant-mandate", ActRequest.class,
                        (ref, subject, entered) -> desk.grantMandate(ref, entered)),
                new TaskForm<>("negotiation/resume", ResumptionOrder.class,
                        (ref, subject, entered) -> suspension.resume(ref, entered)),
                new TaskForm<>("negotiation/acknowledge-suspension", AcknowledgementRequest.class,
                        (ref, subject, entered) -> suspension.acknowledge(ref, entered)));
    }
}
