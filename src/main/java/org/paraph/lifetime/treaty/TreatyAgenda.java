package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.calendar.AgendaDossier;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.CalendarEntries;
import org.paraph.directory.Actor;
import org.paraph.negotiation.DatedThings;

/** The days that matter in the life of a treaty: the end of its term, the last day for a notice, the day of a notice given. */
@ApplicationScoped
public class TreatyAgenda implements CalendarEntries {

    private static final String DATED = "(x.terms.duration is not null"
            + " or exists (select o from Notice o where o.treaty = x)"
            + " or exists (select s from OperationSuspension s where s.treaty = x))";

    private final DatedThings dated;
    private final NoticeWindow window;

    protected TreatyAgenda() {
        this(null, null);
    }

    @Inject
    public TreatyAgenda(DatedThings dated, NoticeWindow window) {
        this.dated = dated;
        this.window = window;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        return dated.find(Treaty.class, "x.negotiationId", DATED, Map.of(), person, this::days).stream()
                .flatMap(List::stream).toList();
    }

    private List<AgendaEntry> days(Treaty treaty, AgendaDossier dossier) {
        if (treaty.isEnded()) {
            return List.of();
        }
        var notices = treaty.notices().stream().filter(notice -> notice.state() == NoticeState.GIVEN
                && notice.effectiveOn() != null).map(notice -> AgendaEntry.onDay(notice.effectiveOn(), treaty.zone(),
                        AgendaKind.NOTICE_EFFECT, notice.id(), dossier, notice.party(), null,
                        notice.occurrence().recordedAt()));
        var operation = treaty.suspensions().stream().filter(one -> one.state() == OperationState.ANNOUNCED)
                .map(one -> AgendaEntry.onDay(one.effectiveOn(), treaty.zone(), AgendaKind.OPERATION_SUSPENSION, one.id(),
                        dossier, one.party(), null, one.occurrence().recordedAt()));
        return Stream.concat(Stream.concat(notices, operation), treaty.termEnd() == null ? Stream.empty() : term(treaty, dossier)).toList();
    }

    private Stream<AgendaEntry> term(Treaty treaty, AgendaDossier dossier) {
        var id = treaty.id() + "-" + treaty.term();
        var recorded = treaty.occurrence().recordedAt();
        var end = AgendaEntry.onDay(treaty.termEnd(), treaty.zone(), AgendaKind.TERM_END, id, dossier, null, null, recorded);
        return treaty.terms().noticeClause() != NoticeClause.BEFORE_TERM_END ? Stream.of(end)
                : Stream.of(end, AgendaEntry.onDay(window.closes(treaty), treaty.zone(), AgendaKind.NOTICE_WINDOW, id,
                        dossier, null, null, recorded));
    }
}
