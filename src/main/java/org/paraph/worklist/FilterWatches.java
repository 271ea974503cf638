package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paraph.directory.Actor;

/** Who wants to be told of which saved choices. */
@ApplicationScoped
public class FilterWatches {

    private final EntityManager entities;

    protected FilterWatches() {
        this(null);
    }

    @Inject
    public FilterWatches(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids of the choices of which this person is told. */
    public Set<String> filtersOf(Actor person) {
        return Set.copyOf(entities.createQuery("select w.filterId from FilterWatch w where w.username = :me", String.class)
                .setParameter("me", person.username()).getResultList());
    }

    /** When a task last came into one of the choices of which this person is told; empty for never yet. */
    Optional<Instant> lastChange(Actor person) {
        return Optional.ofNullable(entities.createQuery("select max(w.changedAt) from FilterWatch w where w.username = :me",
                Instant.class).setParameter("me", person.username()).getSingleResult());
    }

    List<String> all() {
        return entities.createQuery("select w.id from FilterWatch w order by w.id", String.class).getResultList();
    }

    Optional<FilterWatch> find(String id) {
        return Optional.ofNullable(entities.find(FilterWatch.class, id));
    }

    Optional<FilterWatch> find(String filterId, Actor person) {
        return entities.createQuery("select w from FilterWatch w where w.filterId = :filter and w.username = :me",
                FilterWatch.class).setParameter("filter", filterId).setParameter("me", person.username()).getResultStream()
                .findFirst();
    }

    void add(FilterWatch watch) {
        entities.persist(watch);
        entities.flush();
    }

    /** In one statement: several at once are one after the other, and the later find nothing to do. */
    void remove(String filterId, String username) {
        entities.createQuery("delete from FilterWatch w where w.filterId = :filter and w.username = :person")
                .setParameter("filter", filterId).setParameter("person", username).executeUpdate();
    }
}
