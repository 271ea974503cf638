package org.paraph.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The holds of branches, open and ended. */
@ApplicationScoped
public class BranchHolds {

    private final EntityManager entities;

    protected BranchHolds() {
        this(null);
    }

    @Inject
    public BranchHolds(EntityManager entities) {
        this.entities = entities;
    }

    void add(BranchHold hold) {
        entities.persist(hold);
        entities.flush();
    }

    /** All holds of branches of a dossier, oldest first. */
    public List<BranchHold> all(String negotiationId) {
        return entities.createQuery("select h from BranchHold h where h.negotiationId = :id"
                + " order by h.occurrence.recordedAt, h.id", BranchHold.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** A hold for a step of its own process; throws {@link UnknownBranchHold} if there is none. */
    public BranchHold byId(String id) {
        var hold = entities.find(BranchHold.class, id);
        if (hold == null) {
            throw new UnknownBranchHold();
        }
        return hold;
    }

    /** A hold of that dossier; throws {@link UnknownBranchHold} if it has none with that id. */
    BranchHold ofDossier(String negotiationId, String id) {
        var hold = byId(id);
        if (!hold.negotiationId().equals(negotiationId)) {
            throw new UnknownBranchHold();
        }
        return hold;
    }
}
