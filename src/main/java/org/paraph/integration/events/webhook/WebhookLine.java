package org.paraph.integration.events.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The line to a receiver. One courier at a time holds it, for a while: what a node that died had held another takes up
 * afterwards. A receiver that fails several times in a row is left alone for a pause that grows, and then tried with one message.
 */
@Entity
@Table(name = "webhook_line")
public class WebhookLine {

    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final int FAILURES = 5;
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int STEPS = 12;

    @Id
    @Column(name = "webhook_id")
    private String webhookId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "shut_until")
    private Instant shutUntil;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_failure")
    private DeliveryFailure lastFailure;

    @Column(name = "last_status")
    private Integer lastStatus;

    protected WebhookLine() {
    }

    WebhookLine(String webhookId) {
        this.webhookId = webhookId;
    }

    String webhookId() {
        return webhookId;
    }

    /** True if no other courier holds it and the receiver is not left alone. */
    boolean isFreeFor(String courier, Instant now) {
        return (claimedUntil == null || !now.isBefore(claimedUntil) || courier.equals(claimedBy)) && !isShut(now);
    }

    /** True while the receiver is left alone. */
    public boolean isShut(Instant now) {
        return shutUntil != null && now.isBefore(shutUntil);
    }

    /** Holds it for the next message. */
    void hold(String courier, Instant now) {
        claimedBy = courier;
        claimedUntil = now.plus(CLAIM);
    }

    /** Gives it to others, if that courier still holds it. */
    void release(String courier) {
        if (courier.equals(claimedBy)) {
            claimedBy = null;
            claimedUntil = null;
        }
    }

    /** Nothing can be sent for a reason of our own. */
    void leaveAlone(Instant now) {
        shutUntil = now.plus(LONGEST);
    }

    /** A message was taken; true if the receiver was left alone before and is back. */
    boolean taken(Instant now) {
        boolean back = shutUntil != null;
        failures = 0;
        shutUntil = null;
        lastSuccessAt = now;
        return back;
    }

    /** A message was not taken. */
    void failed(Answered answered, Instant now) {
        failures++;
        lastFailureAt = now;
        lastFailure = answered.failure();
        lastStatus = answered.status() == 0 ? null : answered.status();
        if (failures >= FAILURES) {
            var pause = SHORTEST.multipliedBy(1L << Math.min(failures - FAILURES, STEPS));
            shutUntil = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        }
    }

    /** Forgets that the receiver failed: its owner has changed something. */
    void open() {
        failures = 0;
        shutUntil = null;
    }

    /** How often in a row the receiver has failed. */
    public int failures() {
        return failures;
    }

    /** Until when the receiver is left alone; null if it is not. */
    public Instant shutUntil() {
        return shutUntil;
    }

    /** When it last took something; null if it never did. */
    public Instant lastSuccessAt() {
        return lastSuccessAt;
    }

    /** When it last took something not; null if that never was. */
    public Instant lastFailureAt() {
        return lastFailureAt;
    }

    /** Why it did not; null if that never was. */
    public DeliveryFailure lastFailure() {
        return lastFailure;
    }

    /** The HTTP status with which it did not; null if there was none. */
    public Integer lastStatus() {
        return lastStatus;
    }
}
