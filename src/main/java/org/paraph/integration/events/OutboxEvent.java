package org.paraph.integration.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that happened in a dossier, to be told to other systems. Written in the transaction in which it happened: what is
 * rolled back is told nobody, and what is committed is not forgotten. It has a number within its dossier, with the act that it came
 * by, and a place among the events of all dossiers once it is committed. It says that something happened, never its content: who may know more
 * asks for it.
 */
@Entity
@Table(name = "outbox_event")
public class OutboxEvent {

    private static final Pattern THING = Pattern.compile("[a-z-]{1,40}:[A-Za-z0-9_.-]{1,79}");

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "dossier", nullable = false, updatable = false)
    private String dossier;

    @Column(name = "reference")
    private String reference;

    @Column(name = "sequence")
    private Long sequence;

    @Column(name = "position")
    private Long position;

    @Column(name = "type", nullable = false, updatable = false)
    private String type;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "thing", updatable = false)
    private String thing;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate occurredOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected OutboxEvent() {
    }

    OutboxEvent(Happening happening) {
        this.id = UUID.randomUUID().toString();
        this.dossier = happening.dossier();
        this.type = EventTypes.of(happening.action());
        this.action = happening.action();
        this.thing = happening.thing() != null && THING.matcher(happening.thing()).matches() ? happening.thing() : null;
        this.actor = happening.actor();
        this.occurredOn = happening.occurredOn();
        this.recordedAt = happening.at();
    }

    /** Gives it its number within the dossier, once. */
    void number(String referenceOfDossier, long within) {
        if (sequence != null) {
            throw new IllegalStateException(id + " has its number");
        }
        reference = referenceOfDossier;
        sequence = within;
    }

    /** Gives it its place among the events of all dossiers, once. */
    void place(long among) {
        if (position != null || sequence == null) {
            throw new IllegalStateException(id + " has its place, or no number yet");
        }
        position = among;
    }

    /** A UUID; the same wherever the event is told. */
    public String id() {
        return id;
    }

    /** Id of the dossier. */
    public String dossier() {
        return dossier;
    }

    /** The dossier's reference; null until it has a number. */
    public String reference() {
        return reference;
    }

    /** Its number within the dossier, from 1, without gaps; null until it has one. */
    public Long sequence() {
        return sequence;
    }

    /** Its place among all events, which nobody outside is told; null until the sequencer has seen it. */
    public Long position() {
        return position;
    }

    public String type() {
        return type;
    }

    /** The act as the audit calls it. */
    public String action() {
        return action;
    }

    /** What within the dossier it is about, as {@code kind:id}; null if that is the dossier itself. */
    public String thing() {
        return thing;
    }

    /** Username of who did it, or {@code system}. */
    public String actor() {
        return actor;
    }

    /** The day on which it counts in law; null where that is the moment of recording. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
