package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DeviationAsked;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;

/** Prepares the gates of our domestic procedure: their meetings and papers, and a new submission after a refusal. */
@ApplicationScoped
@Transactional
public class GateDesk {

    private final Acts acts;
    private final Gates gates;
    private final GateStandings standings;
    private final ApprovalTasks tasks;
    private final WorkflowEngine engine;
    private final Clock clock;

    protected GateDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public GateDesk(Acts acts, Gates gates, GateStandings standings, ApprovalTasks tasks, WorkflowEngine engine,
            Clock clock) {
        this.acts = acts;
        this.gates = gates;
        this.standings = standings;
        this.tasks = tasks;
        this.engine = engine;
        this.clock = clock;
    }

    /** Fixes the meeting at which a gate is to be decided, with the cut-off for its agenda and the agenda paper. */
    public Negotiation fixMeeting(DossierRef ref, String gateId, MeetingRequest entered) {
        return fix(acts.open(Action.SCHEDULE_GATE, ref), gateId, entered);
    }

    private Negotiation fix(OpenAct act, String gateId, MeetingRequest entered) {
        var when = act.at(entered.occurrence());
        var gate = gates.named(act.negotiation(), gateId);
        var meeting = gate.fixMeeting(entered, when, act.by());
        tasks.watch(gate, meeting);
        setDue(gate, meeting.endsAt());
        return act.close("gate:" + gate.id(), gate.name() + ": " + entered.meetsOn(), when);
    }

    /** A program that keeps the agenda of a body gave the gate its place at a meeting. */
    public Negotiation placeOnAgenda(String negotiationId, String gateId, String topic, MeetingRequest entered) {
        var act = acts.openForProgram(Action.SCHEDULE_GATE, negotiationId, gateId, topic);
        return fix(act, gateId, entered);
    }

    /** The text is put before a body again that had refused it; the refusal stays on file. */
    public Negotiation submitAgain(DossierRef ref, String gateId, ActRequest entered) {
        var act = acts.open(Action.RESUBMIT_TO_GATE, ref);
        var when = act.at(entered.occurrence());
        var negotiation = act.negotiation();
        var gate = gates.named(negotiation, gateId);
        negotiation.requireSettledText();
        var refusal = standings.of(negotiation).stream()
                .filter(one -> one.gate() == gate && one.state() == GateState.REJECTED).findFirst()
                .orElseThrow(() -> new Requirement("gate-not-refused", gate.word())).decisionId();
        gate.submitAgain(refusal, clock.instant(), act.by());
        return act.close("gate:" + gate.id(), entered.reason(), when);
    }

    /** The slots of a gate's meetings that are over and did not decide were missed; returns their days. */
    public List<LocalDate> missSlots(String gateId) {
        return gates.byId(gateId).missSlots(clock.instant());
    }

    /** Says which gate a deviation is about; what it does not stop cannot be left out or taken out of order. */
    void onDeviationAsked(@Observes DeviationAsked asked) {
        var gate = gates.named(asked.negotiation(), asked.gate());
        boolean done = standings.of(asked.negotiation()).stream()
                .anyMatch(one -> one.gate() == gate && one.state().isDone());
        if (asked.kind().isPermission() && done) {
            throw new Requirement("gate-done", gate.word());
        }
        if (asked.kind() == DeviationKind.GATE_REORDERED && gate.position() == 1) {
            throw new Requirement("gate-is-first", gate.word());
        }
        asked.means(gate.id(), gate.name());
    }

    private void setDue(ApprovalGate gate, Instant due) {
        engine.openTasks(gate.negotiationId()).stream().filter(task -> gate.id().equals(task.subjectId())).map(OpenTask::id)
                .forEach(task -> engine.setDue(task, due));
    }
}
