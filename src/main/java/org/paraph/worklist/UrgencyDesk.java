package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.paraph.engine.WorkflowEngine;
import org.paraph.mail.PersonalNotices;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.problem.Violation;

/** How urgent a task is, and when its holder wants to be reminded of it. */
@ApplicationScoped
@Transactional
public class UrgencyDesk {

    private final OpenWork work;
    private final WorkflowEngine engine;
    private final PersonalNotices notices;
    private final Clock clock;

    protected UrgencyDesk() {
        this(null, null, null, null);
    }

    @Inject
    public UrgencyDesk(OpenWork work, WorkflowEngine engine, PersonalNotices notices, Clock clock) {
        this.work = work;
        this.engine = engine;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Says how urgent a task is; who holds it may, or a chief negotiator.
     *
     * @param priority from 0 to 100, larger is more urgent
     */
    public WorkItem prioritise(String taskId, long version, int priority, String reason) {
        var item = work.workable(taskId, version);
        work.requireArranger(item);
        int before = item.priority();
        engine.setPriority(taskId, priority);
        return work.record("task.prioritise", item, "priority", String.valueOf(before), String.valueOf(priority), reason);
    }

    /**
     * Reminds the holder of the task at a moment. By when the task is due is left as it is.
     *
     * @param then  the moment; null for not any more
     * @param aside true to leave the task out of the holder's own until then, which has to be in time for its due date
     */
    public WorkItem followUp(String taskId, long version, Instant then, boolean aside) {
        var item = work.workable(taskId, version);
        work.requireHolder(item);
        if (aside) {
            requireInTime(item, then);
        }
        var before = item.followUpAt();
        item.followUp(then, aside);
        if (then != null) {
            notices.remind(item.negotiationId(), taskId, item.assignee(), then);
        }
        return work.record(aside ? "task.defer" : "task.set-follow-up", item, "followUp", Objects.toString(before, null),
                Objects.toString(then, null), null);
    }

    private void requireInTime(WorkItem item, Instant then) {
        if (then == null || !then.isAfter(clock.instant())) {
            throw new InvalidRequest(Violation.at("/at", "aside-until"));
        }
        if (item.dueAt() != null && !then.isBefore(item.dueAt())) {
            throw new TaskRefused(Kind.CONFLICT, "aside-beyond-due", Map.of(), item.dueAt());
        }
    }
}
