package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Suspension, resumption, change of the text and change of the process version in any order, from every state of a dossier
 * and of its treaty. It takes a hundred walks, always the same, some from each state; {@code -Dparaph.walks=5000} takes that many,
 * and {@code -Dparaph.walk.seed=...} those of another seed.
 */
@ExtendWith(Bench.class)
class SuspensionWalkTest {

    private static final int USUAL = 100;

    private static final int WALKS_WITH_ONE_DOSSIER = 2;

    /** So many walks lead through every state that there is. */
    private static final int ENOUGH = 400;

    private final Bench bench;

    SuspensionWalkTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void nothingIsLostHoweverANegotiationIsStoppedAndTakenUpAgain() {
        var seed = Long.getLong("paraph.walk.seed", 1L);
        int asked = Integer.getInteger("paraph.walks", USUAL);
        var walk = new SuspensionWalk(bench, seed, asked == USUAL ? 1 : WALKS_WITH_ONE_DOSSIER);
        int walks = 0;

        try {
            while (walks < asked) {
                walk.take();
                walks++;
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ", walk " + walks + ": " + String.join("; ", walk.path()), e);
        }

        System.out.printf("Seed %d: %d walks, %d clocks fired%n%s%n", seed, walks, walk.fired(), walk.itinerary());
        if (walks >= USUAL) {
            assertThat(walk.itinerary().notBegun()).as("states in which no walk began").isEmpty();
        }
        if (walks >= ENOUGH) {
            assertThat(walk.itinerary().notPassed()).as("states through which no walk led").isEmpty();
        }
    }
}
