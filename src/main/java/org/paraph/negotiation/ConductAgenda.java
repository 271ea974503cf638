package org.paraph.negotiation;

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
import org.paraph.platform.config.Settings;

/** The days on which the condition for ending a suspension falls, and on which mandates end. */
@ApplicationScoped
public class ConductAgenda implements CalendarEntries {

    private final DatedThings dated;
    private final Settings settings;

    protected ConductAgenda() {
        this(null, null);
    }

    @Inject
    public ConductAgenda(DatedThings dated, Settings settings) {
        this.dated = dated;
        this.settings = settings;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        var days = Map.of("first", span.firstDay(), "last", span.lastDay());
        var conditions = dated.find(Suspension.class, "x.negotiation.id", "x.resumption.recordedAt is null"
                + " and x.supersededOn is null and x.endConditionDate between :first and :last", days, person,
                (suspension, dossier) -> AgendaEntry.onDay(suspension.endConditionDate(), settings.homeZone(),
                        AgendaKind.SUSPENSION_CONDITION, suspension.id(), dossier, suspension.endCondition(), null,
                        suspension.occurrence().recordedAt()));
        var mandates = dated.find(Mandate.class, "x.negotiationId",
                "x.standing = org.paraph.negotiation.Mandate.Standing.IN_FORCE and x.expiresOn between :first and :last", days,
                person, (mandate, dossier) -> AgendaEntry.onDay(mandate.expiresOn(), settings.homeZone(),
                        AgendaKind.MANDATE_END, mandate.id(), dossier, mandate.authority(), null,
                        mandate.occurrence().recordedAt()));
        return Stream.concat(conditions.stream(), mandates.stream()).toList();
    }
}
