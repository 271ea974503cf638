package org.paraph.integration.events.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.paraph.integration.events.OutboxEvent;

/**
 * One event is to be sent to one receiver. What is not taken is tried again after pauses that grow; a later event of the same
 * dossier waits behind it. After about three days it is dead, and those behind it go on.
 */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    /** How far it is. */
    public enum State { WAITING, DELIVERED, DEAD }

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "webhook_id", nullable = false)
    private Webhook webhook;

    @ManyToOne(optional = false)
    @JoinColumn(name = "event_id", nullable = false)
    private OutboxEvent event;

    @Column(name = "dossier", nullable = false, updatable = false)
    private String dossier;

    @Column(name = "position", nullable = false, updatable = false)
    private long position;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_failure")
    private DeliveryFailure lastFailure;

    @Column(name = "last_status")
    private Integer lastStatus;

    protected WebhookDelivery() {
    }

    WebhookDelivery(Webhook webhook, OutboxEvent event, Instant now) {
        this.id = id(webhook.id(), event.id());
        this.webhook = webhook;
        this.event = event;
        this.dossier = event.dossier();
        this.position = event.position();
        this.state = State.WAITING;
        this.nextAttemptAt = now;
    }

    /** Follows from the two, of which there is one only. */
    static String id(String webhookId, String eventId) {
        return UUID.nameUUIDFromBytes((webhookId + " " + eventId).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** It is to be sent once more, as if it had never been tried. */
    void again(Instant now) {
        state = State.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** It was sent, and that came of it. */
    void answered(Answered answered, Instant now, double chance) {
        attempts++;
        lastAttemptAt = now;
        lastFailure = answered.failure();
        lastStatus = answered.status() == 0 ? null : answered.status();
        if (answered.isTaken()) {
            state = State.DELIVERED;
            return;
        }
        Backoff.after(attempts, chance).ifPresentOrElse(pause -> nextAttemptAt = now.plus(pause), () -> state = State.DEAD);
    }

    public String id() {
        return id;
    }

    public Webhook webhook() {
        return webhook;
    }

    public OutboxEvent event() {
        return event;
    }

    public State state() {
        return state;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next, at the earliest; of no meaning unless it is waiting. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Null if it was never tried. */
    public Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    /** Why the last attempt failed; null if it did not. */
    public DeliveryFailure lastFailure() {
        return lastFailure;
    }

    /** The HTTP status of the last attempt; null if there was none. */
    public Integer lastStatus() {
        return lastStatus;
    }
}
