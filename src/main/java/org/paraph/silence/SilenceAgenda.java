package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.CalendarEntries;
import org.paraph.calendar.Deadline;
import org.paraph.calendar.TaskDeadlines;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.directory.Actor;
import org.paraph.negotiation.DatedThings;

/** When a silence ends, for the calendar and for the task that is due by then. */
@ApplicationScoped
public class SilenceAgenda implements CalendarEntries, TaskDeadlines {

    private static final String TASK = "Task_LetSilencePass";

    private final DatedThings dated;
    private final Silences silences;
    private final WorkingCalendars calendars;

    protected SilenceAgenda() {
        this(null, null, null);
    }

    @Inject
    public SilenceAgenda(DatedThings dated, Silences silences, WorkingCalendars calendars) {
        this.dated = dated;
        this.silences = silences;
        this.calendars = calendars;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        return dated.find(SilenceProcedure.class, "x.negotiationId",
                "x.outcome.state = org.paraph.silence.SilenceState.RUNNING and x.due.dueAt between :from and :until",
                Map.of("from", span.from(), "until", span.until()), person,
                (silence, dossier) -> AgendaEntry.atMoment(silence.due().at(), silence.zone(), AgendaKind.SILENCE_END,
                        silence.id(), dossier, silence.question(), null, silence.occurrence().recordedAt()));
    }

    @Override
    public Optional<Deadline> of(String taskKey, String subjectId) {
        return TASK.equals(taskKey) ? Optional.of(explained(silences.byId(subjectId))) : Optional.empty();
    }

    /** Why it ends then. */
    public Deadline explained(SilenceProcedure silence) {
        return silence.due().explained(calendars.ofParty(silence.capital()));
    }
}
