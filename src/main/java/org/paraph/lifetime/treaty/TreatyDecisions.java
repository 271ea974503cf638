package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What our side decided about treaties in force. */
@ApplicationScoped
public class TreatyDecisions {

    private final EntityManager entities;

    protected TreatyDecisions() {
        this(null);
    }

    @Inject
    public TreatyDecisions(EntityManager entities) {
        this.entities = entities;
    }

    void add(TreatyDecision decision) {
        entities.persist(decision);
    }

    /** All on the treaty of a dossier, in the order in which they were recorded. */
    public List<TreatyDecision> all(String negotiationId) {
        return entities.createQuery("select d from TreatyDecision d where d.negotiationId = :id"
                + " order by d.occurrence.recordedAt, d.id", TreatyDecision.class).setParameter("id", negotiationId)
                .getResultList();
    }
}
