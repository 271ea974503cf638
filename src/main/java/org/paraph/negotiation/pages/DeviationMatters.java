package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.Negotiation;

/** The deviation on which a second person decides, beside the form. */
@Named("deviationMatters")
@RequestScoped
public class DeviationMatters {

    private final Deviations deviations;

    protected DeviationMatters() {
        this(null);
    }

    @Inject
    public DeviationMatters(Deviations deviations) {
        this.deviations = deviations;
    }

    /** The deviation of that id; null if the dossier has none. */
    public Deviation of(Negotiation dossier, String id) {
        return deviations.all(dossier.id()).stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}
