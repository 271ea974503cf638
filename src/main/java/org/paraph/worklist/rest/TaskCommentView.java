package org.paraph.worklist.rest;

import java.time.Instant;
import org.paraph.worklist.TaskComment;

/**
 * A comment on a task.
 *
 * @param task   id of the task, which may be done by now
 * @param key    which step of the process it is
 * @param author username of who said it
 * @param unit   code of the author's unit at that time, or absent
 */
public record TaskCommentView(String id, String task, String key, String author, String unit, String words, Instant recordedAt) {

    static TaskCommentView of(TaskComment said) {
        return new TaskCommentView(said.id(), said.taskId(), said.taskKey(), said.author(), said.unit(), said.words(),
                said.recordedAt());
    }
}
