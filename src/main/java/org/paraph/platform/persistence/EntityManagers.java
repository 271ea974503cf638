package org.paraph.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories take the entity manager in their constructor. It is the one of the current transaction. */
@ApplicationScoped
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "paraph")
    private EntityManager current;
}
