package org.paraph.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.paraph.approval.GateKind;
import org.paraph.approval.GateMeeting;
import org.paraph.approval.GateStanding;
import org.paraph.approval.GateState;
import org.paraph.platform.time.OccurrenceView;

/** A gate of our domestic procedure, where it stands for the present text, and its meetings. */
public record GateView(String id, int attempt, int position, GateKind kind, String name, boolean mandatory,
        boolean waivable,
        boolean afterSignature, String source, GateState state, String decision, List<String> changedProvisions,
        Instant submittedAt, List<MeetingView> meetings) {

    /** A meeting at which the gate was to be decided. */
    public record MeetingView(String id, LocalDate meetsOn, Instant endsAt, String zone, Instant cutOffAt,
            String agendaPaper, GateMeeting.State state, String recordedBy, OccurrenceView fixed) {

        static MeetingView of(GateMeeting m) {
            return new MeetingView(m.id(), m.meetsOn(), m.endsAt(), m.zone(), m.cutOffAt(), m.agendaPaper(), m.state(),
                    m.recordedBy(), OccurrenceView.of(m.fixed()));
        }
    }

    static GateView of(GateStanding standing) {
        var gate = standing.gate();
        return new GateView(gate.id(), gate.attempt(), gate.position(), gate.kind(), gate.name(), gate.isMandatory(),
                gate.isWaivable(),
                gate.isAfterSignature(), gate.source(), standing.state(), standing.decisionId(), standing.changed(),
                gate.submittedAt(), gate.meetings().stream().map(MeetingView::of).toList());
    }
}
