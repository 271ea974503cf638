package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The units of the directory. */
@ApplicationScoped
public class Units {

    private final EntityManager entities;

    Units() {
        this(null);
    }

    @Inject
    Units(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The unit of that code, active or not.
     *
     * @throws UnknownUnit if there is none
     */
    public Unit byCode(String code) {
        return find(code).orElseThrow(() -> new UnknownUnit(code));
    }

    public Optional<Unit> find(String code) {
        return entities.createQuery("select u from Unit u where u.code = :code", Unit.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    /** A unit as sentences name it. */
    public NamedUnit named(String code) {
        return new NamedUnit(code, find(code).map(Unit::names).orElse(null));
    }

    /** Up to so many units in the order of their codes, beginning after a code; null begins at the first. */
    public List<Unit> findAfter(String code, int most) {
        return entities.createQuery("select u from Unit u where u.code > :code order by u.code", Unit.class)
                .setParameter("code", code == null ? "" : code).setMaxResults(most).getResultList();
    }

    void add(Unit unit) {
        entities.persist(unit);
        entities.flush();
    }

    /** Writes out what was changed, so that {@code version()} is the new one. */
    void changed(Unit unit) {
        entities.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }
}
