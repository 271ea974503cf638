package org.paraph.administration.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.administration.operations.Intervention.Kind;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;
import org.paraph.worklist.WorkItem;

/** Two administrators move or cancel a process, only where it still stands, and never with anything of the dossier. */
@ExtendWith(Bench.class)
class InterventionProcessTest {

    private final Bench bench;
    private final InterventionDesk desk;
    private final InstanceDesk instances;
    private final Casework dossier;
    private final Actor first;
    private final Actor second;

    InterventionProcessTest(Bench bench, InterventionDesk desk, InstanceDesk instances) {
        this.bench = bench;
        this.desk = desk;
        this.instances = instances;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        this.first = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        this.second = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void act() {
        bench.as(first);
    }

    @Test
    void movesAProcessWithItsWorkItemsWhenASecondAdministratorConfirms() {
        dossier.prepareRound();
        bench.as(first);
        long version = dossier.read(each -> each.version());
        var talks = process("working-level-talks");
        assertThat(talks.steps()).containsExactly("Task_RecordRound");

        var asked = desk.request(talks.id(), move("Task_RecordRound", "Task_PrepareRound"));
        assertThat(dossier.position()).contains("Task_RecordRound");
        assertRefused("own-intervention", () -> desk.confirm(asked.id(), asked.version(), "Me too"));
        bench.as(second);
        var done = desk.confirm(asked.id(), asked.version(), "It was prepared by mistake");

        assertThat(done.state()).isEqualTo(Intervention.State.CARRIED_OUT);
        assertThat(dossier.position()).contains("Task_PrepareRound").doesNotContain("Task_RecordRound");
        assertThat(workItems()).contains("Task_PrepareRound").doesNotContain("Task_RecordRound");
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
        assertThat(dossier.<Long>read(each -> each.version())).isEqualTo(version);
        assertThat(trail(dossier.id())).extracting(AuditEntry::action).contains("administration.move-token");
        assertThat(trail(AuditEntry.GENERAL)).extracting(AuditEntry::action).contains("administration.move-token");
        assertRefused("intervention-state", () -> desk.confirm(asked.id(), done.version(), "Again"));
    }

    @Test
    void refusesOnceTheProcessHasMovedEvenIfItCameBackToTheStep() {
        var talks = process("working-level-talks");
        var asked = desk.request(talks.id(), move("Task_PrepareRound", "Task_PrepareRound"));

        dossier.prepareRound();

        bench.as(second);
        assertRefused("instance-moved", () -> desk.confirm(asked.id(), asked.version(), "Yes"));
        assertThat(dossier.position()).contains("Task_RecordRound");
        assertThat(desk.refuse(asked.id(), asked.version(), "It goes on by itself").state())
                .isEqualTo(Intervention.State.REFUSED);
    }

    @Test
    void refusesWhatStandsStillByASuspension() {
        var talks = process("working-level-talks");
        var asked = desk.request(talks.id(), move("Task_PrepareRound", "Task_RecordRound"));
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);

        bench.as(second);
        assertRefused("dossier-stands-still", () -> desk.confirm(asked.id(), asked.version(), "Yes"));
        assertRefused("intervention-of-another", () -> desk.withdraw(asked.id(), asked.version(), "No"));
        bench.as(first);
        desk.withdraw(asked.id(), asked.version(), "Not needed");
        assertRefused("dossier-stands-still", () -> desk.request(talks.id(), move("Task_PrepareRound", "Task_RecordRound")));
        assertThat(instances.read(talks.id()).stopped()).isTrue();
    }

    @Test
    void cancelsAProcessThatNoOtherCalledAndLeavesTheDossierAsItIs() {
        dossier.deviate(DeviationKind.OTHER, null);
        bench.as(first);
        assertRefused("called-instance", () -> desk.request(process("working-level-talks").id(), cancel()));
        var deviation = process("deviation");
        var asked = desk.request(deviation.id(), cancel());
        assertRefused("intervention-open", () -> desk.request(deviation.id(), cancel()));

        bench.as(second);
        desk.confirm(asked.id(), asked.version(), "Yes");

        assertThat(dossier.position()).doesNotContain("Task_DecideDeviation");
        assertThat(workItems()).doesNotContain("Task_DecideDeviation");
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
        assertThat(trail(dossier.id())).extracting(AuditEntry::action).contains("administration.cancel-instance");
        assertRefused("unknown-instance", () -> instances.read(deviation.id()));
    }

    @Test
    void takesStepsOnlyInWhichTheProcessStandsOrWouldWait() {
        var talks = process("working-level-talks");

        assertRefused("invalid-request", () -> desk.request(talks.id(), move("Task_RecordRound", "Task_PrepareRound")));
        assertRefused("invalid-request", () -> desk.request(talks.id(), move("Task_PrepareRound", "Nowhere")));
        assertRefused("invalid-request", () -> desk.request(talks.id(), move(null, null)));
        assertRefused("unknown-instance", () -> desk.request("none", cancel()));
        bench.as(Team.of(bench).chief());
        assertRefused("role-required", () -> desk.request(talks.id(), cancel()));
        assertRefused("role-required", () -> desk.list(null, null, 10));
    }

    private RunningProcess process(String id) {
        return instances.find(new InstanceChoice(id, null, null, dossier.id(), null), null, 10).get(0);
    }

    private static InterventionRequest move(String from, String to) {
        return new InterventionRequest(Kind.MOVE_TOKEN, from, to, "It cannot go on");
    }

    private static InterventionRequest cancel() {
        return new InterventionRequest(Kind.CANCEL_INSTANCE, null, null, "It was begun by mistake");
    }

    private List<String> workItems() {
        return bench.inTransaction(() -> bench.bean(EntityManager.class).createQuery(
                "select w from WorkItem w where w.negotiationId = :id", WorkItem.class).setParameter("id", dossier.id())
                .getResultStream().map(WorkItem::taskKey).toList());
    }

    private List<AuditEntry> trail(String stream) {
        return bench.bean(AuditTrail.class).of(stream, 0, Integer.MAX_VALUE);
    }
}
