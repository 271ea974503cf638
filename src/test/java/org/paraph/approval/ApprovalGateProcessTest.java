package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paraph.approval.ApprovalBody.CABINET;
import static org.paraph.approval.ApprovalBody.VICE_MINISTERS_MEETING;
import static org.paraph.approval.ApprovalDecision.APPROVED;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Role;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** A gate of our domestic procedure: its task, its meetings, and how it opens and closes with the others and the text. */
@Covers("approval-gate")
class ApprovalGateProcessTest {

    private final Bench bench;
    private final Casework dossier;

    ApprovalGateProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.IN_APPROVAL)
                .passGatesBefore(GateKind.VICE_MINISTERS_MEETING);
    }

    @Test
    void opensInTheOrderOfTheRouteAndClosesWithItsDecision() {
        assertThat(openGate()).isEqualTo(GateKind.VICE_MINISTERS_MEETING);
        assertRefused("gate-out-of-order", () -> dossier.decide(CABINET, APPROVED));

        decideTask(VICE_MINISTERS_MEETING);
        assertThat(openGate()).isEqualTo(GateKind.CABINET);
        dossier.decide(CABINET, APPROVED);
        assertThat(openGate()).isEqualTo(GateKind.HEAD_OF_STATE);
        dossier.passGates();

        assertThat(dossier.position()).containsExactly("Task_ConcludeApprovals");
        assertThat(states()).containsOnly(GateState.PASSED);
    }

    @Test
    void isOfferedToWhoKeepsTheMinutesOfItsBody() {
        assertThat(bench.task(dossier.id(), "Task_RecordDecision").candidates())
                .containsExactlyInAnyOrder(Role.MEETING_SECRETARY.name(), Role.APPROVER.name());
        assertRefused("gate-of-another-body", () -> decideTask(CABINET));
        assertRefused("not-a-candidate", () -> decideTask(dossier.by(Team.of(bench).chief()), VICE_MINISTERS_MEETING));
    }

    @Test
    void staysOpenForABodyThatSentTheTextBackAndClosesForOneThatRejectedIt() {
        dossier.decide(VICE_MINISTERS_MEETING, ApprovalDecision.RETURNED);
        assertThat(openGate()).isEqualTo(GateKind.VICE_MINISTERS_MEETING);

        dossier.decide(VICE_MINISTERS_MEETING, ApprovalDecision.REJECTED);
        assertThat(dossier.position()).containsExactly("Task_ConcludeApprovals");
        assertRefused("gate-refused", () -> dossier.decide(VICE_MINISTERS_MEETING, APPROVED));
        assertRefused("gate-not-refused", () -> dossier.submitAgain(GateKind.CABINET));

        dossier.submitAgain(GateKind.VICE_MINISTERS_MEETING).decide(VICE_MINISTERS_MEETING, APPROVED);
        assertThat(openGate()).isEqualTo(GateKind.CABINET);
    }

    @Test
    void isDueAtItsMeetingAndMissesTheSlotThatPassesWithoutADecision() {
        fixMeeting(GateKind.VICE_MINISTERS_MEETING, 3, "Item 1");
        var audited = dossier.look().audited();

        bench.waitFor(Duration.ofDays(2), dossier.id());
        assertThat(meetings(GateKind.VICE_MINISTERS_MEETING)).containsExactly(GateMeeting.State.FIXED);
        bench.waitFor(Duration.ofDays(2), dossier.id());

        assertThat(meetings(GateKind.VICE_MINISTERS_MEETING)).containsExactly(GateMeeting.State.MISSED);
        assertThat(bench.bean(AuditTrail.class).of(dossier.id(), audited, 10)).extracting(AuditEntry::action,
                AuditEntry::actor).containsExactly(tuple("gate.slot-missed", "system"));
        assertThat(openGate()).isEqualTo(GateKind.VICE_MINISTERS_MEETING);

        fixMeeting(GateKind.VICE_MINISTERS_MEETING, 0, "Item 2");
        dossier.decide(VICE_MINISTERS_MEETING, APPROVED);
        assertThat(meetings(GateKind.VICE_MINISTERS_MEETING))
                .containsExactly(GateMeeting.State.MISSED, GateMeeting.State.HELD);
    }

    @Test
    void watchesAMeetingThatWasFixedBeforeItsGateOpened() {
        fixMeeting(GateKind.CABINET, 3, "Item 1");
        dossier.decide(VICE_MINISTERS_MEETING, APPROVED);

        bench.waitFor(Duration.ofDays(4), dossier.id());

        assertThat(meetings(GateKind.CABINET)).containsExactly(GateMeeting.State.MISSED);
    }

    @Test
    void letsTheNextBodyDecideOnceASecondPersonHasConfirmedThatItIsLeftOut() {
        fixMeeting(GateKind.VICE_MINISTERS_MEETING, 0, "Item 1");
        bench.waitFor(Duration.ofDays(2), dossier.id());
        dossier.deviate(DeviationKind.GATE_SKIPPED, GateKind.VICE_MINISTERS_MEETING);
        assertRefused("gate-out-of-order", () -> dossier.decide(CABINET, APPROVED));

        dossier.confirmDeviation(true);
        assertThat(openGate()).isEqualTo(GateKind.CABINET);
        dossier.passGates().conclude();

        assertThat(states()).containsExactly(GateState.PASSED, GateState.SKIPPED, GateState.PASSED, GateState.PASSED);
        assertThat(meetings(GateKind.VICE_MINISTERS_MEETING)).containsExactly(GateMeeting.State.MISSED);
    }

    @Test
    void isNotLeftOutWhereTheSecondPersonRefusesNorForAnotherWording() {
        dossier.deviate(DeviationKind.GATE_SKIPPED, GateKind.VICE_MINISTERS_MEETING).confirmDeviation(false);
        assertRefused("gate-out-of-order", () -> dossier.decide(CABINET, APPROVED));

        dossier.deviate(DeviationKind.GATE_SKIPPED, GateKind.VICE_MINISTERS_MEETING).confirmDeviation(true)
                .revise("v2", "All agree to something else.").consent("JPN")
                .passGatesBefore(GateKind.VICE_MINISTERS_MEETING);

        assertRefused("gate-out-of-order", () -> dossier.decide(CABINET, APPROVED));
    }

    @Test
    void goesBeforeAnEarlierOneOnceThatIsConfirmedButDoesNotReplaceIt() {
        dossier.deviate(DeviationKind.GATE_REORDERED, GateKind.CABINET).confirmDeviation(true).decide(CABINET, APPROVED);

        assertThat(states()).containsExactly(GateState.PASSED, GateState.OPEN, GateState.PASSED, GateState.WAITING);
        assertRefused("gate-not-passed", dossier::conclude);
        dossier.passGates().conclude();
    }

    @Test
    void recordsAnItemWithoutAPaperInTimeAsImpromptu() {
        dossier.decide(VICE_MINISTERS_MEETING, APPROVED);
        fixMeeting(GateKind.CABINET, 0, null);

        dossier.decide(CABINET, APPROVED).passGates();

        assertRefused("deviation-open", dossier::conclude);
        dossier.confirmDeviation(true).conclude();
    }

    @Test
    void closesWhenTheAttemptIsShelvedAndStandsStillInAHold() {
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        assertRefused("illegal-transition", () -> dossier.decide(VICE_MINISTERS_MEETING, APPROVED));

        dossier.suspend(SuspensionKind.SHELVED);
        assertThat(dossier.look().tasks()).isEmpty();
    }

    private GateKind openGate() {
        var subject = bench.task(dossier.id(), "Task_RecordDecision").subjectId();
        return dossier.ask(Gates.class, gates -> gates.byId(subject)).kind();
    }

    private List<GateState> states() {
        return dossier.read(negotiation -> bench.bean(GateStandings.class).of(negotiation)).stream()
                .map(GateStanding::state).toList();
    }

    private List<GateMeeting.State> meetings(GateKind kind) {
        return dossier.read(negotiation -> bench.bean(Gates.class).named(negotiation, kind.name()).meetings()).stream()
                .map(GateMeeting::state).toList();
    }

    private void fixMeeting(GateKind gate, int daysAhead, String paper) {
        var now = OffsetDateTime.now(bench.clock());
        var day = now.plusDays(daysAhead).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        dossier.by(Team.of(bench).secretary()).act(GateDesk.class, (desk, ref) -> desk.fixMeeting(ref, gate.name(),
                new MeetingRequest(day, null, "Etc/UTC", now, paper, OccurrenceRequest.on(now.toLocalDate()))));
    }

    private void decideTask(ApprovalBody body) {
        decideTask(dossier.by(Team.of(bench).secretary()), body);
    }

    private void decideTask(Casework hands, ApprovalBody body) {
        var subject = bench.task(dossier.id(), "Task_RecordDecision").subjectId();
        var entered = new ApprovalRequest(body, "A body", APPROVED, null, null, null, null, null, null,
                OccurrenceRequest.on(OffsetDateTime.now(bench.clock()).toLocalDate()));
        hands.act(ApprovalDesk.class, (desk, ref) -> desk.decide(ref, subject, entered));
    }
}
