package org.paraph.negotiation.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiations;

/** What the processes of the case do to the dossier by themselves. */
@Named
@ApplicationScoped
public class NegotiationSteps {

    private final Negotiations negotiations;
    private final CurrentActor actor;

    protected NegotiationSteps() {
        this(null, null);
    }

    @Inject
    public NegotiationSteps(Negotiations negotiations, CurrentActor actor) {
        this.negotiations = negotiations;
        this.actor = actor;
    }

    /** Drafting follows the mandate. */
    public void beginDrafting(String negotiationId) {
        negotiations.byId(negotiationId).beginDrafting(actor.get().username());
    }
}
