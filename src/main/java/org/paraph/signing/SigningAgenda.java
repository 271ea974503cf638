package org.paraph.signing;

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

/** Signing ceremonies that are fixed or were held. */
@ApplicationScoped
public class SigningAgenda implements CalendarEntries {

    private final DatedThings dated;

    protected SigningAgenda() {
        this(null);
    }

    @Inject
    public SigningAgenda(DatedThings dated) {
        this.dated = dated;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        return dated.find(Ceremony.class, "x.negotiationId", "x.state <> org.paraph.signing.Ceremony.State.CANCELLED"
                + " and x.beginsAt >= :from and x.beginsAt < :until",
                Map.of("from", span.from(), "until", span.until()), person,
                (ceremony, dossier) -> AgendaEntry.atMoment(ceremony.beginsAt(), ZoneId.of(ceremony.beginsZone()),
                        AgendaKind.CEREMONY, ceremony.id(), dossier, null, ceremony.beginsPlace(),
                        ceremony.occurrence().recordedAt()));
    }
}
