package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import org.paraph.engine.WorkflowEngine;
import org.paraph.mail.PersonalNotices;

/** How urgent a task is, and when its holder wants to be reminded of it. */
@ApplicationScoped
@Transactional
public class UrgencyDesk {

    private final OpenWork work;
    private final WorkflowEngine engine;
    private final PersonalNotices notices;

    protected UrgencyDesk() {
        this(null, null, null);
    }

    @Inject
    public UrgencyDesk(OpenWork work, WorkflowEngine engine, PersonalNotices notices) {
        this.work = work;
        this.engine = engine;
        this.notices = notices;
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

    /** Reminds the holder of the task at a moment; null for not any more. By when the task is due is left as it is. */
    public WorkItem followUp(String taskId, long version, Instant then) {
        var item = work.workable(taskId, version);
        work.requireHolder(item);
        var before = item.followUpAt();
        item.followUp(then);
        if (then != null) {
            notices.remind(item.negotiationId(), taskId, item.assignee(), then);
        }
        return work.record("task.set-follow-up", item, "followUp", Objects.toString(before, null), Objects.toString(then, null),
                null);
    }
}
