package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.engine.models.ModelChecks;
import org.paraph.engine.models.ModelSet;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.model.ModelFolder;

/** The running application takes the models that Paraph ships, and nothing is deployed by looking at them. */
@ExtendWith(Bench.class)
class ShippedModelsTest {

    private static final ModelSet SHIPPED = ModelSet.of(ModelFolder.texts());

    private final Bench bench;
    private final ModelChecks checks;

    ShippedModelsTest(Bench bench, ModelChecks checks) {
        this.bench = bench;
        this.checks = checks;
    }

    @Test
    void findsNothingInTheShippedModelsButRolesThatNobodyHolds() {
        assertThat(checks.findings(SHIPPED, SHIPPED.files().keySet()))
                .filteredOn(finding -> !finding.code().equals("nobody-holds-role")).isEmpty();
    }

    @Test
    void deploysNothing() {
        var before = bench.engine().getRepositoryService().createDeploymentQuery().count();

        checks.findings(SHIPPED, Set.of());

        assertThat(bench.engine().getRepositoryService().createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void tellsWhichActsLoseTheirTask() {
        var fewer = new TreeMap<>(SHIPPED.files());
        fewer.remove("mandate-check.bpmn");

        assertThat(checks.findings(new ModelSet(fewer), Set.of())).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("act-without-task");
            assertThat(finding.arguments()).containsExactly("Task_DecideMandateCheck", "decide-mandate-check");
        });
    }
}
