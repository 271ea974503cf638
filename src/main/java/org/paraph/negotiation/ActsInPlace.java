package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The acts that substitutes did in the place of others. */
@ApplicationScoped
public class ActsInPlace {

    private final EntityManager entities;

    protected ActsInPlace() {
        this(null);
    }

    @Inject
    public ActsInPlace(EntityManager entities) {
        this.entities = entities;
    }

    void add(ActInPlace act) {
        entities.persist(act);
    }

    /** Usernames of those in whose place one of these acts was done in the present attempt. */
    public Set<String> principals(Negotiation negotiation, Collection<Action> actions) {
        return new HashSet<>(entities.createQuery("select a.principal from ActInPlace a where a.negotiationId = :id"
                + " and a.attempt = :attempt and a.action in :actions", String.class)
                .setParameter("id", negotiation.id()).setParameter("attempt", negotiation.attemptNumber())
                .setParameter("actions", actions.stream().map(Action::code).toList()).getResultList());
    }
}
