package org.paraph.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something of which people are to be told, written in the transaction in which it happened: what is rolled back is told
 * nobody, and what is committed is not forgotten. Whom it concerns is found out when it is ripe.
 */
@Entity
@Table(name = "mail_occasion")
public class Occasion {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private MailKind kind;

    @Column(name = "negotiation_id", nullable = false, updatable = false)
    private String negotiationId;

    @Column(name = "task_id", updatable = false)
    private String taskId;

    @Column(name = "addressee", updatable = false)
    private String addressee;

    @Column(name = "caused_by", updatable = false)
    private String causedBy;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "ripe_at", nullable = false)
    private Instant ripeAt;

    @Column(name = "spread_at")
    private Instant spreadAt;

    protected Occasion() {
    }

    private Occasion(String id, MailKind kind, String negotiationId, String taskId, Instant now) {
        this.id = id;
        this.kind = kind;
        this.negotiationId = negotiationId;
        this.taskId = taskId;
        this.recordedAt = now;
        this.ripeAt = now;
    }

    /**
     * Something that somebody has done now.
     *
     * @param taskId    the task that it is about, or null
     * @param addressee username of the one whom it concerns; null for all whom it concerns
     * @param causedBy  username of who did it, who is not told
     */
    static Occasion news(MailKind kind, String negotiationId, String taskId, String addressee, String causedBy, Instant now) {
        var news = new Occasion(UUID.randomUUID().toString(), kind, negotiationId, taskId, now);
        news.addressee = addressee;
        news.causedBy = causedBy;
        return news;
    }

    /** A moment that comes by itself: of one task, one kind and one due moment there is one only. */
    static Occasion reminder(MailKind kind, String negotiationId, String taskId, Instant dueAt, Instant ripeAt, Instant now) {
        var reminder = new Occasion(idOfReminder(kind, taskId, dueAt), kind, negotiationId, taskId, now);
        reminder.dueAt = dueAt;
        reminder.ripeAt = ripeAt;
        return reminder;
    }

    /** A moment at which somebody wants to be reminded of a task. */
    static Occasion followUp(String negotiationId, String taskId, String addressee, Instant then, Instant now) {
        var reminder = new Occasion(UUID.randomUUID().toString(), MailKind.FOLLOW_UP, negotiationId, taskId, now);
        reminder.addressee = addressee;
        reminder.dueAt = then;
        reminder.ripeAt = then;
        return reminder;
    }

    static String idOfReminder(MailKind kind, String taskId, Instant dueAt) {
        return UUID.nameUUIDFromBytes((kind + " " + taskId + " " + dueAt.toEpochMilli()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Each recipient has got a mailing of it. */
    void spread(Instant now) {
        spreadAt = now;
    }

    /** Its task stands still: it is looked at again then. */
    void await(Instant then) {
        ripeAt = then;
    }

    String id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    String negotiationId() {
        return negotiationId;
    }

    /** Null unless it is about a task. */
    String taskId() {
        return taskId;
    }

    /** Username of the one whom it concerns; null for all whom it concerns. */
    String addressee() {
        return addressee;
    }

    /** Username of who did what caused it, who is not told; null for a reminder. */
    String causedBy() {
        return causedBy;
    }

    /** By when the task was due when the reminder was set, or the moment asked for; null unless it is one. */
    Instant dueAt() {
        return dueAt;
    }
}
