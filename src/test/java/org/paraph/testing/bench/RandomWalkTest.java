package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people do in whatever order, the dossier keeps its promises. The same seed walks the same way; another one can
 * be tried with {@code -Dparaph.walk.seed=...}.
 */
@ExtendWith(Bench.class)
class RandomWalkTest {

    private static final int STEPS = 400;

    private final Bench bench;

    RandomWalkTest(Bench bench) {
        this.bench = bench;
    }

    static Stream<Long> seeds() {
        var given = Long.getLong("paraph.walk.seed");
        return given == null ? LongStream.rangeClosed(1, 3).boxed() : Stream.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsItsPromisesHoweverItGoes(long seed, TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
        var walk = new RandomWalk(bench, seed);

        try {
            walk.take(STEPS);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + " after " + walk.path(), e);
        }

        assertThat(walk.seen()).as("the walk went far enough to mean something").hasSizeGreaterThan(7);
    }
}
