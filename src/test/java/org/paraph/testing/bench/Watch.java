package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistFilter;

/**
 * Watches over one dossier while commands are carried out on it. After each, whichever test gives it: the state is one
 * that may follow, the work list has exactly the engine's open tasks, and the audit has one entry more beside the system's own.
 * A command that is refused must have left nothing behind.
 */
final class Watch {

    private static final int ALL = 1000;
    private static final Set<NegotiationState> PASSING = EnumSet.of(NegotiationState.MANDATED, NegotiationState.SIGNED,
            NegotiationState.ADOPTED);

    /** One in so many commands is followed by a new version of the processes; 0 for none, 1 for each. */
    private static final int NEW_VERSION_EACH = Integer.getInteger("paraph.watch.versions", 0);
    private static final AtomicInteger COMMANDS = new AtomicInteger();

    private final Bench bench;
    private final String id;
    private final NewVersion versions;

    Watch(Bench bench, String id) {
        this.bench = bench;
        this.id = id;
        this.versions = new NewVersion(bench);
    }

    /** Has a person carry out one command. What it throws is thrown on, once nothing was found changed by it. */
    void carryOut(Actor person, Runnable command) {
        bench.settled(id);
        if (!bench.watches()) {
            bench.as(person);
            command.run();
            bench.settled(id);
            return;
        }
        var before = look();
        bench.as(person);
        try {
            command.run();
        } catch (RuntimeException refusal) {
            assertThat(look()).as("after the refusal: %s", refusal).isEqualTo(before);
            throw refusal;
        }
        var after = look();
        assertThat(after.state() == before.state() || before.state().canBecome(after.state())
                || throughAnother(before, after)).as("%s may follow %s", after.state(), before.state()).isTrue();
        assertThat(after.listed()).as("work list").isEqualTo(after.tasks());
        assertThat(after.audited()).as("audit entries").isEqualTo(before.audited() + 1);
        if (doneAside()) {
            assertThat(after.version()).as("version").isEqualTo(before.version());
        } else {
            assertThat(after.version()).as("version").isGreaterThan(before.version());
        }
        assertThat(bench.bean(AuditTrail.class).firstBreak(id)).as("break in the audit").isEmpty();
        if (NEW_VERSION_EACH > 0 && COMMANDS.incrementAndGet() % NEW_VERSION_EACH == 0) {
            survivesANewVersion(versions);
        }
        bench.settled(id);
    }

    /** Stopped, moved to a new version and let go on, the dossier is exactly where it was. */
    void survivesANewVersion(NewVersion next) {
        var before = look();
        var clocks = clocks();
        next.moveWhileStopped(id);
        var after = look();
        assertThat(after.tasks()).as("tasks after a new version").isEqualTo(before.tasks());
        assertThat(after.listed()).as("work list after a new version").isEqualTo(before.listed());
        assertThat(after.position()).as("position in a new version").isEqualTo(before.position());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(clocks()).as("clocks in a new version").isEqualTo(clocks);
    }

    private Set<OpenClock> clocks() {
        return bench.inTransaction(() -> Set.copyOf(bench.bean(WorkflowEngine.class).clocks(id)));
    }

    /** True if what was audited last leaves the dossier as it is. */
    private boolean doneAside() {
        var all = bench.bean(AuditTrail.class).of(id, 0, ALL);
        var last = all.get(all.size() - 1).action();
        return Stream.of(Action.values()).filter(Action::isAside).anyMatch(action -> last.endsWith("." + action.code()));
    }

    Situation look() {
        return bench.inTransaction(() -> {
            var dossier = bench.bean(Negotiations.class).byId(id);
            var tasks = bench.bean(WorkflowEngine.class).openTasks(id).stream().collect(Collectors.toSet());
            var filter = new WorklistFilter(WorklistFilter.Box.VISIBLE, id, null, null, null,
                    WorklistFilter.Sort.CREATED, null, ALL);
            var listed = bench.bean(Worklist.class).list(filter, Team.of(bench).auditor()).stream()
                    .map(line -> asTask(line.item())).collect(Collectors.toSet());
            return new Situation(dossier.state(), dossier.version(), tasks, listed, bench.position(id),
                    (int) bench.bean(AuditTrail.class).of(id, 0, ALL).stream()
                            .filter(entry -> !entry.actor().equals(Actor.SYSTEM.username())).count());
        });
    }

    /** Drafting follows the mandate at once, and what a signed treaty waits for its signature: one command, two steps. */
    private static boolean throughAnother(Situation before, Situation after) {
        return before.state().successors().stream().anyMatch(between -> between.canBecome(after.state())
                && PASSING.contains(between));
    }

    private static OpenTask asTask(WorkItem item) {
        return new OpenTask(item.taskId(), item.taskKey(), item.name(), item.assignee(), item.candidates(), item.subjectId(),
                item.dueAt(), item.isFrozen());
    }
}
