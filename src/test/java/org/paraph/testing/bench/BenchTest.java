package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.DirectoryConflict;
import org.paraph.directory.Role;
import org.paraph.directory.UnitEntry;
import org.paraph.directory.Units;
import org.paraph.directory.UnitsDesk;
import org.paraph.engine.WorkflowEngine;

/** The bench behaves as the server does where process tests rely on it. */
@ExtendWith(Bench.class)
class BenchTest {

    private static final String WAITING = "bench-waiting";

    private final Bench bench;
    private final String dossier = UUID.randomUUID().toString();

    BenchTest(Bench bench) {
        this.bench = bench;
        bench.engine().getRepositoryService().createDeployment().enableDuplicateFiltering(true).name(WAITING)
                .addModelInstance(WAITING + ".bpmn", waiting()).deploy();
    }

    @Test
    void runsADueTimerWhenTimeHasPassed(WorkflowEngine engine) {
        engine.start(WAITING, dossier, Map.of());

        bench.waitFor(Duration.ofMinutes(59), dossier);
        assertThat(bench.position(dossier)).containsExactly("Event_HourOver");

        bench.waitFor(Duration.ofMinutes(1), dossier);
        assertThat(bench.position(dossier)).isEmpty();
    }

    @Test
    void showsTheEntitiesWhatTheEngineWroteInTheSameTransaction(WorkflowEngine engine) {
        var entities = bench.bean(EntityManager.class);
        bench.inTransaction(() -> {
            engine.start(WAITING, dossier, Map.of());
            assertThat(executions(entities)).isPositive();
        });
    }

    @Test
    void leavesNothingOfTheEngineBehindWhenTheTransactionFails(WorkflowEngine engine) {
        assertThatThrownBy(() -> bench.inTransaction(() -> {
            engine.start(WAITING, dossier, Map.of());
            throw new IllegalStateException("after the engine");
        })).hasMessage("after the engine");

        assertThat(bench.position(dossier)).isEmpty();
        assertThat(executions(bench.bean(EntityManager.class))).isZero();
    }

    @Test
    void doesNotCommitWhatFailedWithinEvenIfTheCallerGoesOn() {
        assertThatThrownBy(() -> bench.inTransaction(() -> {
            assertThatThrownBy(() -> bench.inTransaction(() -> {
                throw new IllegalStateException("within");
            })).hasMessage("within");
        })).isInstanceOf(Transactions.RolledBack.class);
    }

    @Test
    void tellsTheApplicationTheTimeAndThePersonOfTheTest(Clock clock, CurrentActor actor) {
        var person = new Actor("someone", "Some One", "MOFA", Actor.SYSTEM.clearance(), Actor.SYSTEM.roles());
        bench.as(person);
        bench.clock().advance(Duration.ofDays(1));

        assertThat(actor.get()).isEqualTo(person);
        assertThat(clock.instant()).isEqualTo(SettableClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    void commitsWhatADeskDoes(UnitsDesk desk, Units units) {
        bench.as(bench.staff().person("MOFA", Role.ADMINISTRATOR));

        desk.add(new UnitEntry(code(), "An office", "An office", "An office", null));

        assertThat(units.byCode(code()).code()).isEqualTo(code());
    }

    @Test
    void rollsEntitiesAndEngineBackTogether(UnitsDesk desk, Units units, WorkflowEngine engine) {
        bench.as(bench.staff().person("MOFA", Role.ADMINISTRATOR));

        assertThatThrownBy(() -> bench.inTransaction(() -> {
            desk.add(new UnitEntry(code(), "An office", "An office", "An office", null));
            engine.start(WAITING, dossier, Map.of());
            desk.add(new UnitEntry(code(), "The same", "The same", "The same", null));
        })).isInstanceOf(DirectoryConflict.class);

        assertThat(units.find(code())).isEmpty();
        assertThat(bench.position(dossier)).isEmpty();
    }

    @Test
    void tellsAnObserverOfSuccessOnlyAfterTheCommit() {
        var told = new ArrayList<Integer>();
        bench.inTransaction(() -> {
            Bench.running().transactions().register(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    assertThat(told).isEmpty();
                }

                @Override
                public void afterCompletion(int status) {
                    told.add(status);
                }
            });
        });
        assertThat(told).containsExactly(Status.STATUS_COMMITTED);
    }

    private String code() {
        return dossier.substring(0, 8).toUpperCase(Locale.ROOT).replaceFirst("^.", "U");
    }

    private long executions(EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from act_ru_execution where business_key_ = ?1")
                .setParameter(1, dossier).getSingleResult()).longValue();
    }

    private static BpmnModelInstance waiting() {
        return Bpmn.createExecutableProcess(WAITING).camundaHistoryTimeToLiveString("P1D").startEvent()
                .intermediateCatchEvent("Event_HourOver").timerWithDuration("PT1H").endEvent().done();
    }
}
