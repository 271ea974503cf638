package org.paraph.approval.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.paraph.approval.GateDesk;
import org.paraph.approval.GateMeeting;
import org.paraph.approval.Gates;
import org.paraph.approval.MeetingRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.OccurrenceRequest;

/** What the process of a gate asks and does by itself. */
@Named
@ApplicationScoped
public class GateSteps {

    private static final String AGENDA = "meeting-agenda";
    private static final Duration USUAL_TIME = Duration.ofDays(14);

    private final Gates gates;
    private final GateDesk desk;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<Recorded> recorded;
    private final Settings settings;

    protected GateSteps() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public GateSteps(Gates gates, GateDesk desk, CurrentActor actor, Clock clock, Event<Recorded> recorded,
            Settings settings) {
        this.gates = gates;
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
        this.recorded = recorded;
        this.settings = settings;
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

    /**
     * A program gave the gate its place at a meeting.
     *
     * @param meetsOn     its day, in the calendar of our capital
     * @param endsAt      a moment of RFC 3339, or empty
     * @param cutOffAt    a moment of RFC 3339, or empty
     * @param agendaPaper reference of the agenda paper, or empty
     */
    public void placeOnAgenda(String negotiationId, String gateId, String meetsOn, String endsAt, String cutOffAt,
            String agendaPaper) {
        var zone = settings.homeZone();
        var today = new OccurrenceRequest(LocalDate.ofInstant(clock.instant(), zone), null, null, null, null, zone.getId());
        desk.placeOnAgenda(negotiationId, gateId, AGENDA, new MeetingRequest(LocalDate.parse(meetsOn), moment(endsAt),
                zone.getId(), moment(cutOffAt), agendaPaper == null || agendaPaper.isEmpty() ? null : agendaPaper, today));
    }

    /** What a program leaves out comes as an empty text. */
    private static OffsetDateTime moment(String text) {
        return text == null || text.isEmpty() ? null : OffsetDateTime.parse(text);
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
