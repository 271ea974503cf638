package org.paraph.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ChangedModels;
import org.paraph.testing.bench.Population;
import org.paraph.testing.bench.Standpoint;

/** What a rehearsal says of dossiers in every state, running and suspended, is what the engine then does to them. */
class EveryStateProcessTest extends VersionProcessTest {

    private static final String REVIEW = "ministry-review";

    private final List<Casework> dossiers = new ArrayList<>();

    EveryStateProcessTest(Bench bench, VersionDesk versions, ActivationDesk activations, MigrationDesk migrations,
            MigrationPlans plans, MigrationWork work) {
        super(bench, versions, activations, migrations, plans, work);
    }

    @Test
    void happensToEachDossierAsItsRehearsalSaid() {
        var population = new Population(bench, 1);
        dossiers.addAll(population.make(1));
        assertThat(population.missing()).as("states in which no dossier was made").isEmpty();
        var before = look();

        var proposal = propose(ChangedModels.ofEveryKind());
        var rehearsed = rehearse(proposal);
        look().forEach((id, now) -> assertThat(now).as("after the rehearsal").isEqualTo(before.get(id)));
        approve(proposal, true);

        assertThat(effects(proposal, MigrationRun.Kind.MIGRATION)).isEqualTo(rehearsed);
        var after = look();
        before.forEach((id, stood) -> {
            var effect = rehearsed.get(id);
            if (stood.isOver()) {
                assertThat(effect).as("report on one that is over").isNull();
                assertThat(after.get(id)).isEqualTo(stood);
                return;
            }
            stood.requireKept(after.get(id));
            assertThat(Standpoint.told(effect)).as("told").isEqualTo(stood.changesTo(after.get(id)));
            assertThat(consulted(effect)).as("consultation").isEqualTo(stood.runs(REVIEW));
        });
        assertThat(after.values()).anyMatch(one -> one.standsStill() && one.runs(REVIEW));
    }

    /** Other tests rehearse on all that runs. */
    @AfterEach
    void endThem() {
        var runtime = bench.engine().getRuntimeService();
        dossiers.forEach(one -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(one.id()).rootProcessInstances()
                .list().forEach(root -> runtime.deleteProcessInstanceIfExists(root.getId(), "The test is over", false, false,
                        false, true)));
    }

    private Map<String, Standpoint> look() {
        var found = new TreeMap<String, Standpoint>();
        dossiers.forEach(one -> found.put(one.id(), Standpoint.of(bench, one.id())));
        return found;
    }

    private static boolean consulted(DossierEffect effect) {
        return effect.ahead().stream().anyMatch(step -> step.change() == DossierEffect.Change.COMES
                && step.step().equals("Task_ConsultDefence"));
    }
}
