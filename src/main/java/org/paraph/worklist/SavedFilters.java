package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.paraph.directory.Actor;

/** The choices of the inbox that people keep under names. */
@ApplicationScoped
public class SavedFilters {

    private final EntityManager entities;

    protected SavedFilters() {
        this(null);
    }

    @Inject
    public SavedFilters(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of this person and those shared with the person's unit, by name. */
    public List<SavedFilter> of(Actor person) {
        return entities.createQuery("select f from SavedFilter f where f.owner = :me or f.sharedUnit = :unit order by f.name,"
                + " f.id", SavedFilter.class).setParameter("me", person.username())
                .setParameter("unit", person.unit() == null ? "" : person.unit()).getResultList();
    }

    /** One of those that this person may use. */
    Optional<SavedFilter> usable(String id, Actor person) {
        return Optional.ofNullable(entities.find(SavedFilter.class, id)).filter(filter -> filter.owner().equals(person.username())
                || filter.sharedUnit() != null && filter.sharedUnit().equals(person.unit()));
    }

    Optional<SavedFilter> own(String id, Actor person) {
        return Optional.ofNullable(entities.find(SavedFilter.class, id))
                .filter(filter -> filter.owner().equals(person.username()));
    }

    /**
     * Has whoever else asks for this wait until the present transaction ends.
     *
     * @throws UnknownFilter if it is gone by now
     */
    void hold(String id) {
        if (entities.createNativeQuery("select id from saved_filter where id = ? for update").setParameter(1, id).getResultList()
                .isEmpty()) {
            throw new UnknownFilter();
        }
    }

    void add(SavedFilter filter) {
        entities.persist(filter);
        entities.flush();
    }

    void remove(SavedFilter filter) {
        entities.remove(filter);
    }
}
