package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Deviations that nobody has contested yet. */
@ApplicationScoped
class DeviationObjects implements ActObjects {

    private final Deviations deviations;

    protected DeviationObjects() {
        this(null);
    }

    @Inject
    DeviationObjects(Deviations deviations) {
        this.deviations = deviations;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        return Map.of(Action.DISPUTE_DEVIATION,
                deviations.all(negotiation.id()).stream().anyMatch(one -> !one.isDisputed()));
    }
}
