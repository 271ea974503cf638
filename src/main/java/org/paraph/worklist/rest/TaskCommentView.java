package org.paraph.worklist.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.platform.web.Versioned;
import org.paraph.worklist.EarlierWording;
import org.paraph.worklist.TaskComment;

/**
 * A comment on a task.
 *
 * @param version   counts up with each revision
 * @param task      id of the task, which may be done by now
 * @param key       which step of the process it is
 * @param author    username of who said it
 * @param unit      code of the author's unit at that time, or absent
 * @param revisedAt since when it has its present words; absent if they are the first
 * @param earlier   the words that stood there before, oldest first
 */
public record TaskCommentView(String id, long version, String task, String key, String author, String unit, String words,
        Instant recordedAt, Instant revisedAt, List<Earlier> earlier) implements Versioned {

    static TaskCommentView of(TaskComment said) {
        return new TaskCommentView(said.id(), said.version(), said.taskId(), said.taskKey(), said.author(), said.unit(),
                said.words(), said.recordedAt(), said.revisedAt(), said.earlier().stream().map(Earlier::of).toList());
    }

    /** @param writtenAt since when it stood there */
    public record Earlier(String words, Instant writtenAt) {

        static Earlier of(EarlierWording wording) {
            return new Earlier(wording.words(), wording.writtenAt());
        }
    }
}
