package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.text.TextReopened;

/** The decisions on file, ours and those that other parties told us of. */
@ApplicationScoped
public class Approvals {

    private final EntityManager entities;

    protected Approvals() {
        this(null);
    }

    @Inject
    public Approvals(EntityManager entities) {
        this.entities = entities;
    }

    /** Names the decisions that were taken on the wording before. */
    void onReopening(@Observes TextReopened event) {
        all(event.negotiationId()).stream().filter(one -> one.textHash().equals(event.earlierHash()))
                .forEach(one -> event.becomesStale("approval " + one.party() + " " + one.body() + ": " + one.bodyName()));
    }

    void add(Approval approval) {
        entities.persist(approval);
    }

    /** All decisions on a dossier's texts in the order in which they were taken. */
    public List<Approval> all(String negotiationId) {
        return entities.createQuery("select a from Approval a where a.negotiationId = :id"
                + " order by a.occurrence.occurredOn, a.occurrence.recordedAt, a.id", Approval.class).setParameter("id", negotiationId)
                .getResultList();
    }
}
