package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.paraph.engine.WorkflowEngine;

/** A class that says it covers a process fails exactly when it has run whole and left a node out. */
@ExtendWith(Bench.class)
class ProcessCoverageTest {

    private static final String FORK = "bench-fork";

    ProcessCoverageTest(Bench bench) {
        bench.engine().getRepositoryService().createDeployment().enableDuplicateFiltering(true).name(FORK)
                .addModelInstance(FORK + ".bpmn", Bpmn.createExecutableProcess(FORK)
                        .camundaHistoryTimeToLiveString("P1D").startEvent("StartEvent_Asked")
                        .exclusiveGateway("Gateway_Left").condition("yes", "${left}").endEvent("EndEvent_Left")
                        .moveToNode("Gateway_Left").condition("no", "${!left}").endEvent("EndEvent_Right").done())
                .deploy();
    }

    @Test
    void namesTheNodesThatNoTestReached() {
        assertThat(failures(selectClass(OneWay.class))).contains("bench-fork: EndEvent_Right")
                .doesNotContain("EndEvent_Left");
    }

    @Test
    void isContentWhenEveryNodeWasReached() {
        assertThat(failures(selectClass(BothWays.class))).isEmpty();
    }

    @Test
    void asksForNothingWhenOnlySomeOfTheTestsRan() {
        assertThat(failures(selectMethod(BothWays.class, "goesLeft", WorkflowEngine.class))).isEmpty();
    }

    private static String failures(DiscoverySelector selector) {
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selector).build(), summary);
        assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
        return summary.getSummary().getFailures().stream().map(failure -> failure.getException().getMessage())
                .reduce("", String::concat);
    }

    private static void go(WorkflowEngine engine, boolean left) {
        engine.start(FORK, UUID.randomUUID().toString(), Map.of("left", left));
    }

    @Covers(FORK)
    static class OneWay {
        @Test
        void goesLeft(WorkflowEngine engine) {
            go(engine, true);
        }
    }

    @Covers(FORK)
    static class BothWays {
        @Test
        void goesLeft(WorkflowEngine engine) {
            go(engine, true);
        }

        @Test
        void goesRight(WorkflowEngine engine) {
            go(engine, false);
        }
    }
}
