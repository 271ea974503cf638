package org.paraph.integration.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A program that works with Paraph: the agenda of the meetings, the gazette, a register, a document system. Its account in the
 * directory says what it may see and do; this says who answers for it, and what its tokens may be used for at most. An
 * administrator enters it, gives it tokens, and one day shuts it out; it is never removed, as the records name it.
 */
@Entity
@Table(name = "api_client")
public class ApiClient {

    @Id
    private String username;

    @Version
    private long version;

    @Column(name = "contact", nullable = false)
    private String contact;

    @Embedded
    private Allowance allowance;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ApiClient() {
    }

    ApiClient(String username, ClientTerms terms, String by, Instant now) {
        this.username = username;
        this.createdBy = by;
        this.createdAt = now;
        describe(terms, by, now);
    }

    /** Takes over who answers for it and what its tokens may be used for; tokens that allow more allow it no longer. */
    final void describe(ClientTerms terms, String by, Instant now) {
        contact = terms.contact();
        allowance = new Allowance(terms.scopes(), terms.topics());
        changed(by, now);
    }

    /** Somebody changed something of the account, or its tokens. */
    void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    /** The username of its account, by which it is named everywhere. */
    public String username() {
        return username;
    }

    public long version() {
        return version;
    }

    /** Username of the natural person who answers for it. */
    public String contact() {
        return contact;
    }

    /** What its tokens may be used for at most. */
    public Allowance allowance() {
        return allowance;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
