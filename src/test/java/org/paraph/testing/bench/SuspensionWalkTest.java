package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Suspension, resumption, change of the text and change of the process version in any order, from every state. It takes as
 * many walks as fit into a minute; {@code -Dparaph.walks=5000} takes that many however long they last, and
 * {@code -Dparaph.walk.seed=...} repeats the walks of a seed.
 */
@ExtendWith(Bench.class)
class SuspensionWalkTest {

    private static final Duration USUAL_TIME = Duration.ofSeconds(60);
    private static final int AT_LEAST = 20;

    private final Bench bench;

    SuspensionWalkTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void nothingIsLostHoweverANegotiationIsStoppedAndTakenUpAgain(TestReporter reporter) {
        var seed = Long.getLong("paraph.walk.seed", 1L);
        var asked = Integer.getInteger("paraph.walks");
        var until = Instant.now().plus(USUAL_TIME);
        var walk = new SuspensionWalk(bench, seed);
        int walks = 0;

        try {
            while (asked != null ? walks < asked : walks < AT_LEAST || Instant.now().isBefore(until)) {
                walk.take();
                walks++;
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ", walk " + walks + ": " + String.join("; ", walk.path()), e);
        }

        reporter.publishEntry("walks", walks + " from " + walk.begunIn() + ", clocks fired: " + walk.fired());
        assertThat(walk.begunIn()).hasSizeGreaterThan(5);
    }
}
