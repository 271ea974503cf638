package org.paraph.silence.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.paraph.calendar.DeadlineRule;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.negotiation.Negotiations;
import org.paraph.silence.Silences;

/** What the process of a silence asks and does by itself. */
@Named
@ApplicationScoped
public class SilenceSteps {

    private static final DeadlineRule TIME_TO_CONFIRM = DeadlineRule.workingDays(1);

    private final Silences silences;
    private final Negotiations negotiations;
    private final WorkingCalendars calendars;
    private final Clock clock;

    protected SilenceSteps() {
        this(null, null, null, null);
    }

    @Inject
    public SilenceSteps(Silences silences, Negotiations negotiations, WorkingCalendars calendars, Clock clock) {
        this.silences = silences;
        this.negotiations = negotiations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** True if our own capital is among those asked, so that it has to decide whether to keep silent. */
    public boolean asksUs(String negotiationId, String silenceId) {
        return silences.byId(silenceId).parties().contains(negotiations.byId(negotiationId).homeParty());
    }

    /** The last moment of the silence. */
    public Date end(String silenceId) {
        return Date.from(silences.byId(silenceId).due().at());
    }

    /** By when somebody shall have looked whether an objection arrived in time: the next working day at home. */
    public Date confirmBy() {
        return Date.from(calendars.home().deadline(clock.instant(), TIME_TO_CONFIRM).due());
    }

    /** The attempt has ended, and the silence with it. */
    public void close(String silenceId) {
        silences.overtake(silenceId, LocalDate.ofInstant(clock.instant(), silences.byId(silenceId).zone()),
                clock.instant());
    }
}
