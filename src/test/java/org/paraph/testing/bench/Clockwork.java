package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.paraph.engine.OpenClock;
import org.paraph.engine.WorkflowEngine;

/**
 * Follows every clock of a dossier from one step of a walk to the next. A stopped clock keeps its time to the
 * millisecond, a running one loses as much as went by, one of the calendar keeps its day; each fires at most once, not
 * before its time, and none disappears while what it is for still waits.
 */
final class Clockwork {

    private static final long TOLERANCE = Duration.ofSeconds(5).toMillis();

    private final Bench bench;
    private final String dossier;
    private final Map<String, Seen> seen = new HashMap<>();
    private int fired;

    Clockwork(Bench bench, String dossier) {
        this.bench = bench;
        this.dossier = dossier;
    }

    /** Compares the clocks with what they were at the last look, after all that was due has been run. */
    void check() {
        var now = bench.clock().instant();
        var open = bench.inTransaction((Supplier<List<OpenClock>>) () -> bench.bean(WorkflowEngine.class).clocks(dossier))
                .stream().collect(Collectors.toMap(OpenClock::id, clock -> clock));
        seen.forEach((id, before) -> {
            if (open.containsKey(id)) {
                assertGoesRight(before, open.get(id), now);
            } else {
                assertFiredOrEnded(id, before, now);
            }
        });
        seen.clear();
        open.values().forEach(clock -> seen.put(clock.id(), new Seen(clock, now, execution(clock.id()))));
    }

    /** How many clocks have fired under its eyes. */
    int fired() {
        return fired;
    }

    private void assertGoesRight(Seen before, OpenClock after, Instant now) {
        if (after.runsOn()) {
            assertThat(after.dueAt()).as("day of %s", after).isEqualTo(before.clock().dueAt());
            return;
        }
        long passed = before.clock().stopped() || after.stopped() ? 0 : Duration.between(before.at(), now).toMillis();
        if (before.clock().stopped() && after.stopped()) {
            assertThat(after.left()).as("stopped %s", after).isEqualTo(before.clock().left());
        }
        assertThat(after.left().toMillis()).as("left to %s", after)
                .isCloseTo(before.clock().left().toMillis() - passed, within(TOLERANCE));
        assertThat(after.stopped() || after.left().toMillis() > -TOLERANCE).as("%s has fired in time", after).isTrue();
    }

    private void assertFiredOrEnded(String id, Seen before, Instant now) {
        long times = bench.engine().getHistoryService().createHistoricJobLogQuery().jobId(id).successLog().count();
        assertThat(times).as("how often %s fired", before.clock()).isLessThanOrEqualTo(1);
        if (times == 1) {
            fired++;
            long left = before.clock().left().toMillis() - Duration.between(before.at(), now).toMillis();
            assertThat(left).as("when %s fired", before.clock()).isLessThan(TOLERANCE);
        } else {
            assertThat(bench.engine().getRuntimeService().createExecutionQuery().executionId(before.execution()).count())
                    .as("what waits for the lost %s", before.clock()).isZero();
        }
    }

    private String execution(String job) {
        return bench.engine().getManagementService().createJobQuery().jobId(job).singleResult().getExecutionId();
    }

    private record Seen(OpenClock clock, Instant at, String execution) {
    }
}
