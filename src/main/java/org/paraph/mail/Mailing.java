package org.paraph.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One person is to be told of one occasion. A node that sends claims it first, for a while: no other node sends it
 * meanwhile, and what a node that died had claimed is sent by another afterwards. What the mail server does not take is
 * tried again after pauses that grow, for about four days, and then given up.
 */
@Entity
@Table(name = "mailing")
public class Mailing {

    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(48));

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "occasion_id", nullable = false)
    private Occasion occasion;

    @Column(name = "recipient", nullable = false, updatable = false)
    private String recipient;

    @Column(name = "send_at", nullable = false)
    private Instant sendAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    protected Mailing() {
    }

    Mailing(Occasion occasion, String recipient, Instant sendAt) {
        this.id = UUID.randomUUID().toString();
        this.occasion = occasion;
        this.recipient = recipient;
        this.sendAt = sendAt;
    }

    void claim(Instant now) {
        claimedUntil = now.plus(CLAIM);
        attempts++;
    }

    void sent(Instant now) {
        sentAt = now;
        claimedUntil = null;
    }

    /** The server has not taken it. */
    void failed(Instant now) {
        if (isExhausted()) {
            drop(now);
        } else {
            await(now.plus(PAUSES.get(attempts - 1)));
        }
    }

    /** True after the last attempt, also where no node lived to tell how the attempts ended. */
    boolean isExhausted() {
        return attempts > PAUSES.size();
    }

    /** It is looked at again then. */
    void await(Instant then) {
        sendAt = then;
        claimedUntil = null;
    }

    /** Nobody needs it any more, or the recipient may not know of it any more, or it cannot be sent. */
    void drop(Instant now) {
        droppedAt = now;
        claimedUntil = null;
    }

    String id() {
        return id;
    }

    Occasion occasion() {
        return occasion;
    }

    /** How often it was tried to send it. */
    int attempts() {
        return attempts;
    }

    boolean isDropped() {
        return droppedAt != null;
    }
}
