package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The proposals for the wording. */
@ApplicationScoped
public class Proposals {

    private final EntityManager entities;

    protected Proposals() {
        this(null);
    }

    @Inject
    public Proposals(EntityManager entities) {
        this.entities = entities;
    }

    void add(TextProposal proposal) {
        entities.persist(proposal);
    }

    /** The proposals of a dossier, oldest first. */
    public List<TextProposal> all(String negotiationId) {
        return entities.createQuery("select p from TextProposal p where p.negotiationId = :id"
                + " order by p.occurrence.recordedAt, p.id", TextProposal.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** A proposal of that dossier; throws {@link UnknownProposal} if it has none with that id. */
    public TextProposal ofDossier(String negotiationId, String id) {
        return all(negotiationId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(UnknownProposal::new);
    }
}
