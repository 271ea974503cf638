package org.paraph.worklist.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.calendar.Deadline;
import org.paraph.calendar.DeadlineView;
import org.paraph.engine.TaskField;
import org.paraph.platform.web.Versioned;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.WorklistEntry;

/**
 * An open task. {@code form} names the act that completes it; post that act's request to {@code completion}.
 *
 * @param subject    the thing within the dossier that it is about, or absent
 * @param deadline   why it is due then; absent in lists
 * @param priority   from 0 to 100, larger is more urgent
 * @param followUpAt when its holder wants to be reminded of it, or absent
 * @param aside      true if its holder leaves it out of the own tasks until {@code followUpAt}, or until it is due before that
 * @param delegation what its holder has asked somebody to prepare, and what came back; absent if nothing
 * @param fields     what its process model asks for, if it has no form of the application's own; absent in lists
 */
public record TaskView(String id, long version, String name, String key, String process, String form,
        String negotiation, String reference, String title, String subject, String assignee, Instant claimedAt,
        Instant createdAt, Instant dueAt, DeadlineView deadline, int priority, Instant followUpAt, boolean aside,
        DelegationView delegation, boolean frozen, List<String> candidates, List<TaskField> fields)
        implements Versioned {

    static TaskView of(WorklistEntry entry) {
        return of(entry.item(), entry.reference(), entry.title(), null, null);
    }

    static TaskView of(WorkItem item, String reference, String title, Deadline deadline,
            List<TaskField> fields) {
        return new TaskView(item.taskId(), item.version(), item.name(), item.taskKey(), item.processId(),
                item.formKey(), item.negotiationId(), reference, title, item.subjectId(), item.assignee(),
                item.claimedAt(), item.createdAt(), item.dueAt(), DeadlineView.of(deadline), item.priority(),
                item.followUpAt(), item.isLeftOut(), DelegationView.of(item.delegation()), item.isFrozen(),
                item.candidates().stream().sorted().toList(), fields);
    }
}
