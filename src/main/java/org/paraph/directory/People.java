package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people of the directory, active or not; each comes with unit and roles. */
@ApplicationScoped
public class People {

    private static final String FROM = " from Person p join fetch p.unit left join fetch p.roles ";
    private static final String WITH_ALL = "select distinct p" + FROM;

    private final EntityManager entities;

    People() {
        this(null);
    }

    @Inject
    People(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The person of that username.
     *
     * @throws UnknownPerson if there is none
     */
    public Person byUsername(String username) {
        return findByUsername(username).orElseThrow(() -> new UnknownPerson(username));
    }

    public Optional<Person> findByUsername(String username) {
        return entities.createQuery("select p" + FROM + "where p.username = :username", Person.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    /** The active people of a unit who hold a role, by name. */
    public List<Person> findActive(String unit, Role role) {
        return entities.createQuery(WITH_ALL + "where p.active = true and p.unit.code = :unit and :role member of p.roles"
                + " order by p.name", Person.class).setParameter("unit", unit).setParameter("role", role).getResultList();
    }

    /** The active people who hold a role, in whichever unit, by name. */
    public List<Person> findActive(Role role) {
        return entities.createQuery(WITH_ALL + "where p.active = true and :role member of p.roles order by p.name",
                Person.class).setParameter("role", role).getResultList();
    }

    /** The active people of a group of candidates, by name: {@code ROLE}, or {@code ROLE@UNIT} for one unit alone. */
    public List<Person> findActiveOf(String group) {
        var parts = group.split("@", 2);
        var role = Role.valueOf(parts[0]);
        return parts.length == 1 ? findActive(role) : findActive(parts[1], role);
    }

    /** The active people of a unit, by name. */
    public List<Person> findActive(String unit) {
        return entities.createQuery(WITH_ALL + "where p.active = true and p.unit.code = :unit order by p.name", Person.class)
                .setParameter("unit", unit).getResultList();
    }

    /**
     * Up to so many people in the order of their usernames, beginning after a username.
     *
     * @param words part of a name or username, or null
     * @param unit  code of a unit, or null
     * @param after null begins at the first
     */
    public List<Person> find(String words, String unit, String after, int most) {
        var query = entities.createQuery("select p.username from Person p where p.username > :after"
                + (words == null ? "" : " and (lower(p.name) like :words escape '!' or p.username like :words escape '!')")
                + (unit == null ? "" : " and p.unit.code = :unit") + " order by p.username", String.class)
                .setParameter("after", after == null ? "" : after);
        if (words != null) {
            query.setParameter("words", "%" + words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%")
                    .replace("_", "!_") + "%");
        }
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return named(query.setMaxResults(most).getResultList());
    }

    /** Up to so many people in the order of their usernames, beginning after a username; null begins at the first. */
    public List<Person> findAfter(String username, int most) {
        return find(null, null, username, most);
    }

    private List<Person> named(List<String> usernames) {
        return usernames.isEmpty() ? List.of()
                : entities.createQuery(WITH_ALL + "where p.username in :names order by p.username", Person.class)
                        .setParameter("names", usernames).getResultList();
    }

    /**
     * True if somebody other than this person is an active administrator; a program is nobody. Locks them, so that two cannot
     * go at once.
     */
    boolean hasOtherAdministrator(String username) {
        return entities.createQuery("select p from Person p where p.active = true and :role member of p.roles"
                + " and p.kind = :kind order by p.username", Person.class).setParameter("role", Role.ADMINISTRATOR)
                .setParameter("kind", AccountKind.PERSON).setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT).getResultStream()
                .anyMatch(each -> !each.username().equals(username));
    }

    /** True if there is somebody who can run the directory. */
    public boolean hasAdministrator() {
        return entities.createQuery("select count(p) from Person p where p.active = true and :role member of p.roles"
                + " and p.kind = :kind", Long.class).setParameter("role", Role.ADMINISTRATOR)
                .setParameter("kind", AccountKind.PERSON).getSingleResult() > 0;
    }

    boolean isUsed(String unit) {
        return entities.createQuery("select count(p) from Person p where p.active = true and p.unit.code = :unit",
                Long.class).setParameter("unit", unit).getSingleResult() > 0;
    }

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    /** Writes out what was changed, so that {@code version()} is the new one, also when only the roles changed. */
    void changed(Person person) {
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }
}
