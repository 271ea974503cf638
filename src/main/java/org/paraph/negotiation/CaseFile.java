package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What is on file beside the procedure itself: links, context events, briefings. */
@ApplicationScoped
public class CaseFile {

    private final EntityManager entities;

    protected CaseFile() {
        this(null);
    }

    @Inject
    public CaseFile(EntityManager entities) {
        this.entities = entities;
    }

    void add(DossierLink link) {
        entities.persist(link);
    }

    void add(ContextEvent event) {
        entities.persist(event);
    }

    void add(Briefing briefing) {
        entities.persist(briefing);
    }

    void add(PartyChange change) {
        entities.persist(change);
    }

    /** Which parties left and joined, in the order in which it was recorded. */
    public List<PartyChange> partyChanges(String negotiationId) {
        return entities.createQuery("select c from PartyChange c where c.negotiationId = :id"
                + " order by c.occurrence.recordedAt, c.id", PartyChange.class).setParameter("id", negotiationId)
                .getResultList();
    }

    public List<DossierLink> links(String negotiationId) {
        return entities.createQuery("select l from DossierLink l where l.negotiationId = :id order by l.recordedAt, l.id",
                DossierLink.class).setParameter("id", negotiationId).getResultList();
    }

    public List<ContextEvent> contextEvents(String negotiationId) {
        return entities.createQuery("select e from ContextEvent e where e.negotiationId = :id"
                + " order by e.occurrence.occurredOn, e.occurrence.recordedAt, e.id", ContextEvent.class)
                .setParameter("id", negotiationId).getResultList();
    }

    public List<Briefing> briefings(String negotiationId) {
        return entities.createQuery("select b from Briefing b where b.negotiationId = :id"
                + " order by b.occurrence.occurredOn, b.occurrence.recordedAt, b.id", Briefing.class)
                .setParameter("id", negotiationId).getResultList();
    }
}
