package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** The meetings at which gates were to be decided, and each time that our domestic procedure was found complete. */
@ApplicationScoped
class GateRecords implements ProcedureRecords {

    private final Gates gates;

    protected GateRecords() {
        this(null);
    }

    @Inject
    GateRecords(Gates gates) {
        this.gates = gates;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return Stream.concat(
                gates.all(negotiation.id()).stream().flatMap(gate -> gate.meetings().stream()
                        .map(meeting -> meeting(negotiation, gate, meeting))),
                gates.conclusions(negotiation.id()).stream().map(one -> conclusion(negotiation, one)));
    }

    private static ProcedureEntry meeting(Negotiation negotiation, ApprovalGate gate, GateMeeting meeting) {
        return ProcedureEntry.of(Track.APPROVAL, "gate-meeting", meeting.fixed()).attempt(gate.attempt())
                .party(negotiation.homeParty()).about(gate.name()).decision(meeting.state()).recordedBy(meeting.recordedBy())
                .note(meeting.agendaPaper() == null ? meeting.meetsOn().toString()
                        : meeting.meetsOn() + ": " + meeting.agendaPaper())
                .irregular(meeting.state() == GateMeeting.State.MISSED).build();
    }

    private static ProcedureEntry conclusion(Negotiation negotiation, ApprovalConclusion one) {
        return ProcedureEntry.of(Track.APPROVAL, "approval-conclusion", one.occurrence()).attempt(one.attempt())
                .party(negotiation.homeParty()).on(one.textLabel(), null).recordedBy(one.recordedBy()).build();
    }
}
