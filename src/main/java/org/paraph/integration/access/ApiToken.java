package org.paraph.integration.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A key with which a program signs in: on its own account, or on that of a person who made it for a program of the own. It is
 * made with a name and an end, shown once, and ends on its day, when it is revoked, or some days after a successor was made,
 * so that a program can change over without a gap. What is over stays, as the log names it.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** The longest that a token works. */
    public static final int MOST_DAYS = 365;

    /** How long it works if nothing else is said. */
    public static final int USUAL_DAYS = 90;

    /** The longest that a token works beside its successor. */
    public static final int MOST_OVERLAP_DAYS = 7;

    /** After which time a further use is written down. */
    static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "holder", nullable = false, updatable = false)
    private String holder;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Embedded
    private Allowance allowance;

    @Column(name = "secret_sha256", nullable = false, updatable = false)
    private String digest;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "successor")
    private String successor;

    /** Written apart from the token, so that requests which use it at the same moment do not conflict. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    /** Where a token stands. */
    public enum State {
        USABLE, EXPIRED, REVOKED
    }

    protected ApiToken() {
    }

    ApiToken(TokenSecret secret, String holder, TokenTerms terms, String createdBy, Instant now) {
        this.id = secret.id();
        this.digest = secret.digest();
        this.holder = holder;
        this.name = terms.name();
        this.allowance = new Allowance(terms.scopes(), terms.topics());
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(Duration.ofDays(terms.days()));
    }

    /** True if that is the secret of this token. */
    boolean isOpenedBy(TokenSecret secret) {
        return secret.hasDigest(digest);
    }

    /**
     * Ends it at once.
     *
     * @throws AccessConflict if it is over already
     */
    void revoke(String by, Instant now) {
        requireUsable(now);
        revokedBy = by;
        revokedAt = now;
    }

    /**
     * Has a successor of the same name and for the same, and works beside it for a while longer.
     *
     * @param days    how long the successor works
     * @param overlap how long this one still works, unless it ends before
     * @throws AccessConflict if it is over already, or has a successor
     */
    ApiToken succeed(TokenSecret secret, int days, Duration overlap, String by, Instant now) {
        requireUsable(now);
        if (successor != null) {
            throw new AccessConflict("token-has-successor", successor);
        }
        successor = secret.id();
        var end = now.plus(overlap);
        expiresAt = end.isBefore(expiresAt) ? end : expiresAt;
        return new ApiToken(secret, holder, new TokenTerms(name, allowance.scopes(), allowance.topics(), days), by, now);
    }

    private void requireUsable(Instant now) {
        if (state(now) != State.USABLE) {
            throw new AccessConflict("token-over", id);
        }
    }

    /** Where it stands at that moment. */
    public State state(Instant now) {
        return revokedAt != null ? State.REVOKED : now.isBefore(expiresAt) ? State.USABLE : State.EXPIRED;
    }

    /** True if a use at that moment is to be written down: the first one, and one in each hour. */
    boolean isUseNoteworthy(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USE_NOTED_EVERY));
    }

    /** The part of the token that is no secret. */
    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Username of the program or person on whose account it signs in. */
    public String holder() {
        return holder;
    }

    public String name() {
        return name;
    }

    public Allowance allowance() {
        return allowance;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** From when on it does not work any more. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Who revoked it; null if nobody did. */
    public String revokedBy() {
        return revokedBy;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    /** Id of the token that takes its place; null if there is none. */
    public String successor() {
        return successor;
    }

    /** When it was last used, to the hour; null if never. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
