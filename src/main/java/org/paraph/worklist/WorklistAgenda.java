package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.CalendarEntries;
import org.paraph.directory.Actor;
import org.paraph.negotiation.DatedThings;
import org.paraph.platform.config.Settings;

/** When the tasks are due that a person holds or may take. A task that stands still is not due. */
@ApplicationScoped
public class WorklistAgenda implements CalendarEntries {

    private static final String OWN = "x.dueAt >= :from and x.dueAt < :until and (x.assignee = :me or"
            + " x.assignee is null and exists (select c from WorkItem v join v.candidates c where v.taskId = x.taskId"
            + " and c in :groups))";

    private final DatedThings dated;
    private final Settings settings;

    protected WorklistAgenda() {
        this(null, null);
    }

    @Inject
    public WorklistAgenda(DatedThings dated, Settings settings) {
        this.dated = dated;
        this.settings = settings;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        var groups = person.candidateGroups().isEmpty() ? List.of("") : List.copyOf(person.candidateGroups());
        return dated.find(WorkItem.class, "x.negotiationId", OWN, Map.of("from", span.from(), "until", span.until(), "me",
                person.username(), "groups", groups), person, (item, dossier) -> item.isFrozen()
                        ? Stream.<AgendaEntry>empty() : Stream.of(AgendaEntry.atMoment(item.dueAt(), settings.homeZone(),
                                AgendaKind.TASK_DUE, item.taskId(), dossier, item.name(), null, item.createdAt())
                                .worded("task." + item.taskKey())))
                .stream().flatMap(each -> each).toList();
    }
}
