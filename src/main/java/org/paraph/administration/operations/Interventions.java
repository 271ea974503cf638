package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.engine.operations.ListPlace;

/** What administrators asked for and did to processes from outside. */
@ApplicationScoped
public class Interventions {

    private final EntityManager entities;

    protected Interventions() {
        this(null);
    }

    @Inject
    public Interventions(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws UnknownInstance if there is none */
    public Intervention byId(String id) {
        var found = entities.find(Intervention.class, id);
        if (found == null) {
            throw new UnknownInstance("unknown-intervention");
        }
        return found;
    }

    /** A page of them, the latest first; those in one state only unless that is null. */
    public List<Intervention> list(Intervention.State state, ListPlace after, int most) {
        var query = entities.createQuery("select i from Intervention i where 1 = 1"
                + (state == null ? "" : " and i.state = :state")
                + (after == null ? "" : " and (i.requestedAt < :moment or i.requestedAt = :moment and i.id < :id)")
                + " order by i.requestedAt desc, i.id desc", Intervention.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** All that concern a process, the latest first. */
    public List<Intervention> of(String instanceId) {
        return entities.createQuery("select i from Intervention i where i.instanceId = :id order by i.requestedAt desc, i.id",
                Intervention.class).setParameter("id", instanceId).getResultList();
    }

    void add(Intervention intervention) {
        entities.persist(intervention);
    }
}
