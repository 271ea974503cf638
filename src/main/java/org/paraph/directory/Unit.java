package org.paraph.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A ministry, a bureau of it, or another office whose people work on treaties. Tasks are offered to a role within a
 * unit; the party tells for which side the unit works, and is missing for an office that stands beside the sides.
 *
 * <p>A unit is made, renamed, and one day taken out of use; its code never changes because dossiers and tasks name it.
 */
@Entity
@Table(name = "unit")
public class Unit {

    /** What the code of a unit looks like, for example {@code MOFA-TREATIES}. */
    public static final String CODE = "[A-Z][A-Z0-9_-]{1,19}";

    @Id
    private String id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String code;

    private String party;

    @Embedded
    private UnitNames names;

    private boolean active;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Unit() {
    }

    Unit(UnitEntry entry, Instant createdAt) {
        this.id = UUID.randomUUID().toString();
        this.code = entry.code();
        this.active = true;
        this.createdAt = createdAt;
        describe(entry);
    }

    /** Takes over the names and the party of an entry; the code stays. */
    final void describe(UnitEntry entry) {
        this.names = new UnitNames(entry.en(), entry.ko(), entry.ja());
        this.party = entry.party();
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    /** Code of the party for which the unit works, for example {@code KOR}; null for an office beside the sides. */
    public String party() {
        return party;
    }

    public UnitNames names() {
        return names;
    }

    public boolean isActive() {
        return active;
    }
}
