package org.paraph.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager to constructors; it follows the transaction of whoever calls it. */
@ApplicationScoped
public class Persistence {

    @PersistenceContext(unitName = "paraph")
    private EntityManager entities;

    @Produces
    EntityManager entities() {
        return entities;
    }
}
