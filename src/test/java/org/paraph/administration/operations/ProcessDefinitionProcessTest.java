package org.paraph.administration.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.operations.StepTime;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.web.Refusals;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** A version of a process: no new ones begin on it while an administrator says so, and what its steps took. */
@ExtendWith(Bench.class)
class ProcessDefinitionProcessTest {

    private final Bench bench;
    private final ProcessDesk desk;
    private final Casework dossier;
    private final Actor administrator;

    ProcessDefinitionProcessTest(Bench bench, ProcessDesk desk) {
        this.bench = bench;
        this.desk = desk;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        this.administrator = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void act() {
        bench.as(administrator);
    }

    @Test
    void beginsNoNewProcessWhileThoseThatRunGoOn() {
        dossier.deviate(DeviationKind.OTHER, null);
        bench.as(administrator);
        var version = inForce("deviation");
        desk.suspend(version.processId(), version.version(), "The rule is being changed");
        try {
            assertThat(desk.read(version.processId(), version.version()).suspended()).isTrue();
            assertRefused("process-suspended-already", () -> desk.suspend("deviation", version.version(), "Again"));
            assertThatThrownBy(() -> dossier.deviate(DeviationKind.AUTHORITY_DIFFERS, null))
                    .satisfies(refused -> assertThat(Refusals.of(refused).code()).isEqualTo("process-suspended"));
            dossier.confirmDeviation(true);
            assertThat(dossier.position()).doesNotContain("Task_DecideDeviation");
        } finally {
            bench.as(administrator);
            desk.activate(version.processId(), version.version(), "It is changed");
        }
        assertRefused("process-active-already", () -> desk.activate("deviation", version.version(), "Again"));
        dossier.deviate(DeviationKind.NOT_DISCLOSED, null);
    }

    @Test
    void leavesTheClocksOfRunningProcessesGoing() {
        var version = inForce("negotiation-case");
        long standing = standingClocks();
        desk.suspend(version.processId(), version.version(), "No new ones");
        try {
            var review = dossier.askForReview(Team.JUSTICE);
            assertThat(standingClocks()).isEqualTo(standing);
            dossier.withdraw(review);
        } finally {
            bench.as(administrator);
            desk.activate(version.processId(), version.version(), "Done");
        }
    }

    private long standingClocks() {
        return bench.engine().getManagementService().createJobQuery().processDefinitionKey("ministry-review").suspended().count();
    }

    @Test
    void tellsHowLongEachStepTookOverAllProcessesOfAVersion() {
        bench.clock().advance(Duration.ofDays(3));
        dossier.prepareRound();
        bench.as(administrator);
        var version = inForce("working-level-talks");

        var times = desk.times(version.processId(), version.version());

        assertThat(times).filteredOn(each -> each.stepId().equals("Task_PrepareRound")).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo("userTask");
            assertThat(step.ended()).isPositive();
            assertThat(step.longest()).isGreaterThanOrEqualTo(Duration.ofDays(3));
            assertThat(step.median()).isLessThanOrEqualTo(step.ninth());
            assertThat(step.ninth()).isLessThanOrEqualTo(step.longest());
        });
        assertThat(times).filteredOn(each -> each.stepId().equals("Task_RecordRound")).singleElement()
                .extracting(StepTime::open).isNotEqualTo(0L);
        assertRefused("unknown-process", () -> desk.times("none", 1));
        assertRefused("unknown-process", () -> desk.times("deviation", 999));
        bench.as(Team.of(bench).auditor());
        assertRefused("role-required", () -> desk.times("working-level-talks", version.version()));
    }

    private ProcessVersion inForce(String processId) {
        return desk.list().stream().filter(each -> each.processId().equals(processId) && each.inForce()).findFirst()
                .orElseThrow();
    }
}
