package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.CalendarEntries;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.directory.Actor;
import org.paraph.negotiation.DatedThings;

/** Meetings of bodies with the cut-off for their agenda, and opinions that are due. */
@ApplicationScoped
public class ApprovalAgenda implements CalendarEntries {

    private final DatedThings dated;
    private final WorkingCalendars calendars;

    protected ApprovalAgenda() {
        this(null, null);
    }

    @Inject
    public ApprovalAgenda(DatedThings dated, WorkingCalendars calendars) {
        this.dated = dated;
        this.calendars = calendars;
    }

    @Override
    public List<AgendaEntry> within(AgendaSpan span, Actor person) {
        var time = Map.of("from", span.from(), "until", span.until());
        var meetings = dated.find(GateMeeting.class, "x.gate.negotiationId",
                "x.state <> org.paraph.approval.GateMeeting.State.MOVED and x.meetsOn between :first and :last",
                Map.of("first", span.firstDay(), "last", span.lastDay()), person,
                (meeting, dossier) -> AgendaEntry.onDay(meeting.meetsOn(), ZoneId.of(meeting.zone()), AgendaKind.GATE_MEETING,
                        meeting.id(), dossier, meeting.gate().name(), null, meeting.fixed().recordedAt()));
        var cutOffs = dated.find(GateMeeting.class, "x.gate.negotiationId",
                "x.state <> org.paraph.approval.GateMeeting.State.MOVED and x.cutOffAt >= :from and x.cutOffAt < :until",
                time, person, (meeting, dossier) -> AgendaEntry.atMoment(meeting.cutOffAt(), ZoneId.of(meeting.zone()),
                        AgendaKind.AGENDA_CUT_OFF, meeting.id(), dossier, meeting.gate().name(), null,
                        meeting.fixed().recordedAt()));
        var reviews = dated.find(MinistryReview.class, "x.negotiationId",
                "x.state = org.paraph.approval.MinistryReview.State.REQUESTED and x.due.dueAt >= :from and x.due.dueAt < :until",
                time, person, (review, dossier) -> AgendaEntry.atMoment(review.dueAt(), calendars.ofUnit(review.unit()).zone(),
                        AgendaKind.REVIEW_DUE, review.id(), dossier, review.unit(), null, review.requested().recordedAt()));
        return Stream.of(meetings, cutOffs, reviews).flatMap(List::stream).toList();
    }
}
