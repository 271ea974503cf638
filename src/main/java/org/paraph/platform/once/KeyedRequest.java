package org.paraph.platform.once;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.paraph.platform.persistence.Lines;

/**
 * A request that carried a key, so that its repetition is not carried out again: taken up by one server for a while (a
 * turn), marked as carried out by the transaction of the act itself, then answered. If the server dies before the act is
 * committed, another turn may begin after the {@link #LEASE}; the act of the old turn then cannot be committed any more.
 * Kept for a day (draft-ietf-httpapi-idempotency-key-header).
 */
@Entity
@Table(name = "keyed_request")
public class KeyedRequest {

    /** How long it is kept. */
    static final Duration KEPT = Duration.ofHours(24);

    /** For how long a turn is waited for that has not been answered. */
    static final Duration LEASE = Duration.ofMinutes(1);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "account", nullable = false, updatable = false)
    private String account;

    @Column(name = "fingerprint", nullable = false, updatable = false)
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private KeyedState state;

    @Column(name = "turn", nullable = false)
    private String turn;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "status")
    private Integer status;

    @Convert(converter = Lines.class)
    @Column(name = "headers")
    private List<String> headers;

    @Column(name = "body")
    private byte[] body;

    protected KeyedRequest() {
    }

    KeyedRequest(String id, String account, String fingerprint, String turn, Instant now) {
        this.id = id;
        this.account = account;
        this.fingerprint = fingerprint;
        this.turn = turn;
        this.state = KeyedState.BEGUN;
        this.begunAt = now;
    }

    /** The answer, once and for all. */
    void answer(KeptAnswer given) {
        state = KeyedState.ANSWERED;
        status = given.status();
        headers = given.headers();
        body = given.body();
    }

    /** True if it was the same request. */
    boolean isFor(String other) {
        return fingerprint.equals(other);
    }

    boolean isIn(String other) {
        return turn.equals(other);
    }

    boolean isForgotten(Instant now) {
        return !now.isBefore(begunAt.plus(KEPT));
    }

    /** True if whoever took it up has been waited for long enough. */
    boolean isAbandoned(Instant now) {
        return !now.isBefore(begunAt.plus(LEASE));
    }

    KeyedState state() {
        return state;
    }

    String turn() {
        return turn;
    }

    /** What it was answered with; only once it is {@link KeyedState#ANSWERED}. */
    KeptAnswer answer() {
        return new KeptAnswer(status, headers, body);
    }
}
