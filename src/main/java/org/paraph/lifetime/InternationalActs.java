package org.paraph.lifetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The acts between the parties after signature. */
@ApplicationScoped
public class InternationalActs {

    private final EntityManager entities;

    protected InternationalActs() {
        this(null);
    }

    @Inject
    public InternationalActs(EntityManager entities) {
        this.entities = entities;
    }

    void add(InternationalAct act) {
        entities.persist(act);
    }

    /** All acts on a dossier's treaty in the order in which they were entered. */
    public List<InternationalAct> all(String negotiationId) {
        return entities.createQuery("select a from InternationalAct a where a.negotiationId = :id"
                + " order by a.occurrence.recordedAt, a.id", InternationalAct.class).setParameter("id", negotiationId)
                .getResultList();
    }
}
