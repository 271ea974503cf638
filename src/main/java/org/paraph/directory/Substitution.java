package org.paraph.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * Somebody stands in for another for a time, for all dossiers or for some. While it runs the substitute can take the
 * principal's tasks that may be delegated, under the own name and in the place of the principal; what the substitute may
 * read does not change. It can be revoked and is never removed. A substitute of a substitute stands in for nobody else.
 */
@Entity
@Table(name = "substitution")
public class Substitution {

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "principal", nullable = false, updatable = false)
    private String principal;

    @Column(name = "substitute", nullable = false, updatable = false)
    private String substitute;

    @Column(name = "runs_from", nullable = false, updatable = false)
    private Instant from;

    @Column(name = "runs_until", nullable = false, updatable = false)
    private Instant until;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "granted_by", nullable = false, updatable = false)
    private String grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @ElementCollection
    @CollectionTable(name = "substitution_dossier", joinColumns = @JoinColumn(name = "substitution_id"))
    @Column(name = "negotiation_id", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Set<String> dossiers = new HashSet<>();

    protected Substitution() {
    }

    Substitution(SubstitutionEntry entry, String grantedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.principal = entry.principal();
        this.substitute = entry.substitute();
        this.from = entry.from();
        this.until = entry.until();
        this.reason = entry.reason();
        this.dossiers.addAll(entry.dossiers());
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** Ends it now; without effect if it was revoked before. */
    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = now;
        }
    }

    /** Where it stands at that moment. */
    public SubstitutionStanding standing(Instant at) {
        if (revokedAt != null) {
            return SubstitutionStanding.REVOKED;
        }
        return at.isBefore(from) ? SubstitutionStanding.PLANNED
                : at.isBefore(until) ? SubstitutionStanding.RUNNING : SubstitutionStanding.OVER;
    }

    /** True if it runs at that moment; its end is no part of it. */
    public boolean runs(Instant at) {
        return revokedAt == null && !at.isBefore(from) && at.isBefore(until);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Username of who is away. */
    public String principal() {
        return principal;
    }

    /** Username of who stands in. */
    public String substitute() {
        return substitute;
    }

    public Instant from() {
        return from;
    }

    public Instant until() {
        return until;
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public String revokedBy() {
        return revokedBy;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    /** Ids of the dossiers that it is confined to; empty if it is for all. */
    public Set<String> dossiers() {
        return Set.copyOf(dossiers);
    }
}
