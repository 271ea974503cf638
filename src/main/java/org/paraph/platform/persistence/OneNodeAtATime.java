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

    private static final int GENERAL = 1;
    private static final int ORDER_OF_EVENTS = 2;

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
        await(GENERAL);
    }

    /** As the other one, for whoever puts events of all dossiers into one order; the two do not wait for each other. */
    public void awaitOrderOfEvents() {
        await(ORDER_OF_EVENTS);
    }

    private void await(int turn) {
        entities.createNativeQuery("select id from start_turn where id = ? for update").setParameter(1, turn)
                .getSingleResult();
    }
}
