package org.paraph.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A choice of the inbox that a person keeps under a name, for the own use or for the whole unit. It is data, a list of known
 * parameters and values, never an expression: who opens it sees the own tasks by it, not those of who made it.
 */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    @Id
    private String id;

    @Column(name = "owner", nullable = false)
    private String owner;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "choice", nullable = false)
    private String choice;

    @Column(name = "shared_unit")
    private String sharedUnit;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SavedFilter() {
    }

    SavedFilter(String owner, String name, InboxChoice choice, String sharedUnit, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.owner = owner;
        this.name = name;
        this.choice = choice.query();
        this.sharedUnit = sharedUnit;
        this.createdAt = now;
    }

    public String id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** The parameters of the inbox, as they stand in its address. */
    public String choice() {
        return choice;
    }

    /** The unit whose people may use it; null for the owner alone. */
    public String sharedUnit() {
        return sharedUnit;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
