package org.paraph.worklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paraph.directory.Actor;

/**
 * What somebody on the dossier remarks on a task. It is kept with the dossier when the task is done, and never removed. While the
 * task is open its author may put it in other words; those that stood there before are kept with it.
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

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @ElementCollection
    @CollectionTable(name = "task_comment_wording", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderBy("number")
    private List<EarlierWording> earlier = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

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

    /** Says it in other words from now on; without effect where they are the same. */
    void revise(String better, Instant now) {
        if (!better.equals(words)) {
            earlier.add(new EarlierWording(earlier.size() + 1, words, revisedAt == null ? recordedAt : revisedAt));
            words = better;
            revisedAt = now;
        }
    }

    public String id() {
        return id;
    }

    /** Counts up with each revision. */
    public long version() {
        return version;
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

    /** When the present words were put in place of earlier ones; null if they are the first. */
    public Instant revisedAt() {
        return revisedAt;
    }

    /** The words that stood there before, oldest first; empty if none did. */
    public List<EarlierWording> earlier() {
        return revisedAt == null ? List.of() : List.copyOf(earlier);
    }
}
