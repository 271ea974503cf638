package org.paraph.integration.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.IN_APPROVAL;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paraph.approval.ApprovalGate;
import org.paraph.approval.GateDesk;
import org.paraph.approval.GateKind;
import org.paraph.approval.Gates;
import org.paraph.approval.MeetingRequest;
import org.paraph.directory.Marking;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ConsentWork;
import org.paraph.testing.bench.Covers;

/** The program of the agenda places gates on the agenda of their bodies; where it does not, people are asked to. */
@Covers("meeting-agenda")
class MeetingAgendaProcessTest {

    private final Bench bench;
    private final Casework dossier;
    private final ProgramsOnTheBench programs;

    MeetingAgendaProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
        this.programs = new ProgramsOnTheBench(bench, dossier);
    }

    @AfterEach
    void shutTheProgramsOut() {
        programs.shutOut();
    }

    @Test
    void theAgendaGivesAGateItsMeeting() {
        var program = programs.program("meeting-agenda", Marking.SECRET);
        dossier.reach(IN_APPROVAL).passGatesBefore(GateKind.CABINET);
        bench.runDueJobs(dossier.id());
        var task = programs.fetch("meeting-agenda");

        programs.complete(task, program, ProgramsOnTheBench.answers("meetsOn", "2100-03-02", "agendaPaper", "Agenda 12, item 3"));

        assertThat(gate((String) task.getVariables().get("subjectId")).nextMeeting().orElseThrow().agendaPaper())
                .isEqualTo("Agenda 12, item 3");
        assertThat(dossier.position()).doesNotContain("Step_PlaceOnAgenda");
    }

    @Test
    void aSilentAgendaLeadsToATaskThatEndsWithTheMeeting() {
        programs.program("meeting-agenda", Marking.SECRET);
        dossier.reach(IN_APPROVAL).passGatesBefore(GateKind.CABINET);
        bench.runDueJobs(dossier.id());
        var subject = (String) programs.fetch("meeting-agenda").getVariables().get("subjectId");

        bench.waitFor(Duration.ofDays(3), dossier.id());
        assertThat(dossier.position()).contains("Task_AskForPlace", "Step_PlaceOnAgenda");
        fixMeeting(subject);

        assertThat(dossier.position()).doesNotContain("Task_AskForPlace", "Step_PlaceOnAgenda");
    }

    @Test
    void anAgendaThatRefusesLeadsToATaskToo() {
        programs.program("meeting-agenda", Marking.SECRET);
        dossier.reach(IN_APPROVAL).passGatesBefore(GateKind.CABINET);
        bench.runDueJobs(dossier.id());
        var task = programs.fetch("meeting-agenda");

        bench.inTransaction(() -> programs.external().handleBpmnError(task.getId(), "worker", "PROGRAM_REFUSED", "The agenda is full"));
        assertThat(dossier.position()).contains("Task_AskForPlace").doesNotContain("Step_PlaceOnAgenda");
        bench.inTransaction(() -> bench.engine().getTaskService()
                .complete(bench.task(dossier.id(), "Task_AskForPlace").id()));

        assertThat(dossier.position()).doesNotContain("Task_AskForPlace");
    }

    @Test
    void aMeetingThatIsFixedByHandIsNotAskedFor() {
        programs.program("meeting-agenda", Marking.SECRET);
        dossier.reach(IN_APPROVAL).passGatesBefore(GateKind.CABINET);
        var subject = bench.task(dossier.id(), "Task_RecordDecision").subjectId();
        bench.runDueJobs(dossier.id());
        fixMeeting(subject);

        assertThat(dossier.position()).doesNotContain("Step_PlaceOnAgenda");
    }

    @Test
    void aDecisionWithoutAMeetingEndsTheAsking() {
        var program = programs.program("meeting-agenda", Marking.UNCLASSIFIED);
        dossier.reach(IN_APPROVAL).passGatesBefore(GateKind.CABINET);
        bench.inTransaction(() -> bench.engine().getRuntimeService().startProcessInstanceByKey("meeting-agenda", dossier.id(),
                Map.of("negotiationId", dossier.id(), "subjectId", "none")));
        bench.runDueJobs(dossier.id());

        assertThat(dossier.position()).doesNotContain("Step_PlaceOnAgenda");
        assertThat(program.grant().serves("meeting-agenda")).isTrue();
    }

    @Test
    void aStoppedDossierStopsItsPrograms() {
        programs.program("meeting-agenda", Marking.SECRET);
        dossier.reach(IN_APPROVAL).passGatesBefore(GateKind.CABINET);
        bench.runDueJobs(dossier.id());
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);

        assertThat(bench.inTransaction(() -> programs.external().fetchAndLock(10, "worker").topic("meeting-agenda", 1000)
                .processInstanceVariableEquals("negotiationId", dossier.id()).execute())).isEmpty();
    }

    private void fixMeeting(String gate) {
        var when = ConsentWork.on(dossier, bench).today();
        dossier.act(GateDesk.class, (desk, ref) -> desk.fixMeeting(ref, gate, new MeetingRequest(
                when.occurredOn().plusDays(9), null, "Asia/Seoul", null, null, OccurrenceRequest.on(when.occurredOn()))));
    }

    private ApprovalGate gate(String id) {
        return bench.inTransaction(() -> {
            var gate = bench.bean(Gates.class).byId(id);
            gate.nextMeeting();
            return gate;
        });
    }
}
