package org.paraph.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Lets what concerns no single dossier (a first administrator, sample people, the general audit) be written by one after
 * the other, on however many nodes: whoever comes second waits for the first one's commit and finds it done.
 */
@ApplicationScoped
public class OneNodeAtATime {

    private final EntityManager entities;

    protected OneNodeAtATime() {
        this(null);
    }

    @Inject
    public OneNodeAtATime(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for its turn, which lasts until the end of the caller's transaction. */
    public void await() {
        entities.createNativeQuery("select id from start_turn where id = 1 for update").getSingleResult();
    }
}
