package org.paraph.negotiation.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiations;

/** What the processes of the case do to the dossier by themselves. */
@Named
@ApplicationScoped
public class NegotiationSteps {

    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final WorkingCalendars calendars;
    private final Clock clock;

    protected NegotiationSteps() {
        this(null, null, null, null);
    }

    @Inject
    public NegotiationSteps(Negotiations negotiations, CurrentActor actor, WorkingCalendars calendars, Clock clock) {
        this.negotiations = negotiations;
        this.actor = actor;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When a task is due that is usually done within so many days: when the offices of our capital close. */
    public Date dueIn(int days) {
        return Date.from(calendars.home().closeAfter(clock.instant(), days));
    }

    /** Drafting follows the mandate. */
    public void beginDrafting(String negotiationId) {
        negotiations.byId(negotiationId).beginDrafting(actor.get().username());
    }
}
