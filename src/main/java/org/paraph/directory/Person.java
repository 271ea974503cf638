package org.paraph.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * Somebody, or another system, that signs in and acts in dossiers. Belongs to one unit, holds a clearance and roles. A
 * person who leaves is deactivated, never removed: the records of what the person did keep naming the username. A username is
 * given once.
 */
@Entity
@Table(name = "person")
public class Person {

    /** What a username looks like. */
    public static final String USERNAME = "[a-z][a-z0-9._-]{1,39}";

    private static final String NO_PASSWORD = "none";

    @Id
    private String id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", nullable = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Marking clearance;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    private boolean active;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Person() {
    }

    Person(PersonEntry entry, Unit unit, String passwordHash, Instant createdAt) {
        this(AccountKind.PERSON, entry, unit, passwordHash, createdAt);
    }

    private Person(AccountKind kind, PersonEntry entry, Unit unit, String passwordHash, Instant createdAt) {
        this.kind = kind;
        this.id = UUID.randomUUID().toString();
        this.username = entry.username();
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = createdAt;
        describe(entry, unit);
    }

    /** The account of a program, which no password opens. */
    static Person program(PersonEntry entry, Unit unit, Instant createdAt) {
        return new Person(AccountKind.PROGRAM, entry, unit, NO_PASSWORD, createdAt);
    }

    /**
     * Takes over name, unit, clearance and roles of an entry; the username stays.
     *
     * @throws InvalidRequest if such an account may not hold one of the roles
     */
    final void describe(PersonEntry entry, Unit newUnit) {
        entry.roles().stream().filter(role -> !kind.roles().contains(role)).sorted().findFirst().ifPresent(role -> {
            throw new InvalidRequest(Violation.at("/roles", "role-for-people-only", role));
        });
        this.name = entry.name();
        this.unit = newUnit;
        this.clearance = entry.clearance();
        this.roles.retainAll(entry.roles());
        this.roles.addAll(entry.roles());
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** The person as the one who acts. */
    public Actor asActor() {
        return new Actor(username, name, unit.code(), clearance, Collections.unmodifiableSet(roles()));
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    public Marking clearance() {
        return clearance;
    }

    /** The roles in their declared order. */
    public Set<Role> roles() {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(roles);
        return held;
    }

    /** The stored form of the password, see {@link Passwords}. */
    public String passwordHash() {
        return passwordHash;
    }

    public AccountKind kind() {
        return kind;
    }

    /** True for the account of another system, which is no natural person. */
    public boolean isProgram() {
        return kind == AccountKind.PROGRAM;
    }

    public boolean isActive() {
        return active;
    }

    boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }
}
