package org.paraph.approval.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.paraph.approval.GateDesk;
import org.paraph.approval.GateMeeting;
import org.paraph.approval.Gates;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.acts.Recorded;

/** What the process of a gate asks and does by itself. */
@Named
@ApplicationScoped
public class GateSteps {

    private static final Duration USUAL_TIME = Duration.ofDays(14);

    private final Gates gates;
    private final GateDesk desk;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<Recorded> recorded;

    protected GateSteps() {
        this(null, null, null, null, null);
    }

    @Inject
    public GateSteps(Gates gates, GateDesk desk, CurrentActor actor, Clock clock, Event<Recorded> recorded) {
        this.gates = gates;
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** Who may enter the decision: who keeps the minutes of that body. */
    public String candidates(String gateId) {
        return String.join(",", gates.byId(gateId).kind().body().recorders().stream().map(Enum::name).sorted().toList());
    }

    /** By when the decision is due: at the end of the meeting that is fixed, or within the usual time. */
    public Date due(String gateId) {
        return Date.from(gates.byId(gateId).nextMeeting().map(GateMeeting::endsAt)
                .orElseGet(() -> clock.instant().plus(USUAL_TIME)));
    }

    /** When the meeting that was just fixed is over. */
    public Date meetingEnd(String gateId) {
        return due(gateId);
    }

    /** A meeting is over; where it did not decide, its slot was missed. Runs as a job of its own. */
    public void markMissed(String gateId) {
        var missed = desk.missSlots(gateId);
        if (!missed.isEmpty()) {
            recorded.fire(new Recorded(actor.get().username(), "gate.slot-missed", gates.byId(gateId).negotiationId(),
                    "gate:" + gateId, Map.of(), Map.of("missed", missed.toString()), gates.byId(gateId).name(), null));
        }
    }
}
