package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The findings on whether our legislature has to consent. */
@ApplicationScoped
public class LegislatureAssessments {

    private final EntityManager entities;

    protected LegislatureAssessments() {
        this(null);
    }

    @Inject
    public LegislatureAssessments(EntityManager entities) {
        this.entities = entities;
    }

    void add(LegislatureAssessment assessment) {
        entities.persist(assessment);
    }

    /** All findings on a dossier, the earliest first. */
    public List<LegislatureAssessment> all(String negotiationId) {
        return entities.createQuery("select a from LegislatureAssessment a where a.negotiationId = :id"
                + " order by a.position", LegislatureAssessment.class).setParameter("id", negotiationId).getResultList();
    }

    /** The finding that counts; empty if it was never judged. */
    public Optional<LegislatureAssessment> latest(String negotiationId) {
        return entities.createQuery("select a from LegislatureAssessment a where a.negotiationId = :id"
                + " order by a.position desc", LegislatureAssessment.class).setParameter("id", negotiationId)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
