package org.paraph.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.worklist.WorklistFilter.Box;
import org.paraph.worklist.WorklistFilter.Sort;

/** A task that is due is never out of sight when it is, whatever its holder has set aside. */
@ExtendWith(Bench.class)
class UrgencyDeskTest {

    private final String unit = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Bench bench;
    private final UrgencyDesk desk;
    private final Worklist worklist;
    private Actor reviewer;
    private String task;
    private Instant due;

    UrgencyDeskTest(Bench bench, UrgencyDesk desk, Worklist worklist) {
        this.bench = bench;
        this.desk = desk;
        this.worklist = worklist;
    }

    @BeforeEach
    void holdATaskThatIsDue() {
        reviewer = bench.staff().person(unit, Role.REVIEWER);
        due = bench.clock().instant().plus(Duration.ofDays(10));
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
        dossier.askForReview(unit, due.atOffset(ZoneOffset.UTC));
        task = bench.task(dossier.id(), "Task_GiveOpinion").id();
        bench.as(reviewer);
        bench.bean(WorklistDesk.class).claim(task, version());
    }

    @Test
    void isSetAsideUntilBeforeItIsDueOnly() {
        assertRefused("aside-beyond-due", () -> setAside(due));
        assertRefused("aside-beyond-due", () -> setAside(due.plusSeconds(1)));
        assertThat(listed(Box.MINE)).containsExactly(task);

        setAside(due.minusSeconds(1));

        assertThat(listed(Box.MINE)).isEmpty();
        assertThat(listed(Box.ASIDE)).containsExactly(task);
        assertThat(count(Box.MINE)).isZero();
        assertThat(count(Box.ASIDE)).isOne();
    }

    @Test
    void comesBackWhenItHasToBeDoneEarlier() {
        setAside(due.minusSeconds(1));

        bench.bean(WorkflowEngine.class).setDue(task, due.minus(Duration.ofDays(3)));

        assertThat(listed(Box.MINE)).containsExactly(task);
        assertThat(listed(Box.ASIDE)).isEmpty();
        assertThat(count(Box.MINE)).isOne();
    }

    @Test
    void isNotSetAsideForWhoTakesItNext() {
        setAside(due.minusSeconds(1));
        bench.bean(WorklistDesk.class).release(task, version());
        bench.bean(WorklistDesk.class).claim(task, version());

        assertThat(listed(Box.MINE)).containsExactly(task);
    }

    private void setAside(Instant then) {
        desk.followUp(task, version(), then, true);
    }

    private long version() {
        return worklist.find(task, reviewer).orElseThrow().version();
    }

    private List<String> listed(Box box) {
        return worklist.list(new WorklistFilter(box, null, null, null, null, Sort.DUE, null, 50), reviewer).stream()
                .map(entry -> entry.item().taskId()).toList();
    }

    private long count(Box box) {
        return worklist.count(box, reviewer);
    }
}
