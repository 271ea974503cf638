package org.paraph.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.paraph.directory.Actor;

/**
 * What somebody on the dossier remarks on a task. It is kept with the dossier when the task is done, and is neither changed nor
 * removed: who has more to say remarks once more.
 */
@Entity
@Table(name = "task_comment")
public class TaskComment {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false, updatable = false)
    private String negotiationId;

    @Column(name = "task_id", nullable = false, updatable = false)
    private String taskId;

    @Column(name = "task_key", nullable = false, updatable = false)
    private String taskKey;

    @Column(name = "author", nullable = false, updatable = false)
    private String author;

    @Column(name = "unit", updatable = false)
    private String unit;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected TaskComment() {
    }

    TaskComment(WorkItem task, Actor author, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = task.negotiationId();
        this.taskId = task.taskId();
        this.taskKey = task.taskKey();
        this.author = author.username();
        this.unit = author.unit();
        this.words = words;
        this.recordedAt = now;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    /** Id of the task, which may be done by now. */
    public String taskId() {
        return taskId;
    }

    /** Which step of the process the task is, or was. */
    public String taskKey() {
        return taskKey;
    }

    /** Username of who said it. */
    public String author() {
        return author;
    }

    /** Code of the author's unit at that time; null if there was none. */
    public String unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
