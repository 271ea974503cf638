package org.paraph.hold.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.hold.Activities;

/** What the daily round over the dossiers does. */
@Named
@ApplicationScoped
public class InactivitySteps {

    private final Activities activities;

    protected InactivitySteps() {
        this(null);
    }

    @Inject
    public InactivitySteps(Activities activities) {
        this.activities = activities;
    }

    /** Puts the question about each dossier at rest. */
    public void ask() {
        activities.askAboutQuiet();
    }
}
