package org.paraph.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paraph.engine.operations.Failure;

/** What a stack trace tells of a failure, and what it does not. */
class FailureReadingTest {

    @Test
    void namesTheInnermostCauseItsPlaceAndTheEnginesCode() {
        var failure = FailureReading.of("""
                org.camunda.bpm.engine.ProcessEngineException: ENGINE-01009 Error while evaluating: the title
                \tat org.camunda.bpm.engine.Something.run(Something.java:1)
                Caused by: java.lang.IllegalStateException: the title of a dossier
                Caused by: the second line of that title
                \tat java.base/java.util.List.get(List.java:2)
                \tat org.paraph.approval.steps.ReviewSteps.remind(ReviewSteps.java:88)
                \tat org.paraph.approval.steps.Other.call(Other.java:3)
                """);

        assertThat(failure).isEqualTo(new Failure("IllegalStateException", "ENGINE-01009", "ReviewSteps.remind:88"));
        assertThat(failure.toString()).doesNotContain("title");
    }

    @Test
    void namesTheCodeOfARefusalOfOurOwn() {
        assertThat(FailureReading.of("org.paraph.engine.EngineConflict: process-not-waiting [Message_X]\n"))
                .isEqualTo(new Failure("EngineConflict", "process-not-waiting", null));
    }

    @Test
    void saysNothingOfWhatItDoesNotUnderstand() {
        assertThat(FailureReading.of(null)).isEqualTo(Failure.UNKNOWN);
        assertThat(FailureReading.of("  ")).isEqualTo(Failure.UNKNOWN);
        assertThat(FailureReading.of("A secret sentence: of a dossier")).isEqualTo(Failure.UNKNOWN);
    }
}
