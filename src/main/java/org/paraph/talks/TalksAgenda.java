package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.CalendarEntries;
import org.paraph.directory.Actor;
import org.paraph.negotiation.DatedThings;
import org.paraph.platform.config.Settings;

/** Rounds of talks whose day is known. */
@ApplicationScoped
public class TalksAgenda implements CalendarEntries {

    private final DatedThings dated;
    private final Settings settings;

    protected TalksAgenda() {
        this(null, null);
    }

    @Inject
    public TalksAgenda(DatedThings dated, Settings settings) {
        this.dated = dated;
        this.settings = settings;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        return dated.find(Round.class, "x.negotiationId", "x.meetsOn between :first and :last",
                Map.of("first", span.firstDay(), "last", span.lastDay()), person,
                (round, dossier) -> AgendaEntry.onDay(round.meetsOn(), zone(round), AgendaKind.ROUND, round.id(), dossier,
                        String.valueOf(round.number()), round.meetsIn(),
                        round.meetsOn().atStartOfDay(zone(round)).toInstant()));
    }

    private ZoneId zone(Round round) {
        return round.meetsInZone() == null ? settings.homeZone() : ZoneId.of(round.meetsInZone());
    }
}
