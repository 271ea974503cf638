package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.PartiesChanged;

/** When a party leaves, those that are left may have signed already. */
@ApplicationScoped
class SignaturesFollow {

    private final WorkflowEngine engine;

    protected SignaturesFollow() {
        this(null);
    }

    @Inject
    SignaturesFollow(WorkflowEngine engine) {
        this.engine = engine;
    }

    void onParties(@Observes PartiesChanged event) {
        if (event.negotiation().state() == NegotiationState.SIGNING_SCHEDULED) {
            engine.correlate("Message_SignaturesChanged", event.negotiation().id(), Map.of());
        }
    }
}
