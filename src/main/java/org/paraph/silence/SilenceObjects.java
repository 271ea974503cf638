package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;

/** Silence can be broken, or taken back, while it runs. */
@ApplicationScoped
class SilenceObjects implements ActObjects {

    private final Silences silences;

    protected SilenceObjects() {
        this(null);
    }

    @Inject
    SilenceObjects(Silences silences) {
        this.silences = silences;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        boolean running = silences.running(negotiation.id()).isPresent();
        return Map.of(Action.BREAK_SILENCE, running, Action.WITHDRAW_SILENCE, running);
    }
}
