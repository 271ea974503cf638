package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What the instruments were found to be. */
@ApplicationScoped
public class Classifications {

    private final EntityManager entities;

    protected Classifications() {
        this(null);
    }

    @Inject
    public Classifications(EntityManager entities) {
        this.entities = entities;
    }

    void add(Classification classification) {
        entities.persist(classification);
    }

    /** All findings on a dossier, the earliest first. */
    public List<Classification> all(String negotiationId) {
        return entities.createQuery("select c from Classification c where c.negotiationId = :id order by c.position",
                Classification.class).setParameter("id", negotiationId).getResultList();
    }

    /** The finding that counts; empty if the instrument was never classified. */
    public Optional<Classification> latest(String negotiationId) {
        return entities.createQuery("select c from Classification c where c.negotiationId = :id order by c.position desc",
                Classification.class).setParameter("id", negotiationId).setMaxResults(1).getResultStream().findFirst();
    }
}
