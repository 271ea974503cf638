package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.negotiation.Negotiations;
import org.paraph.text.TextReopened;

/** The decisions on file, ours and those that other parties told us of. */
@ApplicationScoped
public class Approvals {

    private final EntityManager entities;
    private final Negotiations negotiations;
    private final DecidedTexts texts;

    protected Approvals() {
        this(null, null, null);
    }

    @Inject
    public Approvals(EntityManager entities, Negotiations negotiations, DecidedTexts texts) {
        this.entities = entities;
        this.negotiations = negotiations;
        this.texts = texts;
    }

    /** Names the decisions that counted for the wording before and do not cover the new one. */
    void onReopening(@Observes TextReopened event) {
        var negotiation = negotiations.byId(event.negotiationId());
        var before = texts.earlier(negotiation.id(), event.earlierHash());
        var now = texts.present(negotiation);
        all(event.negotiationId()).stream().filter(one -> one.coverage().stands(before) && !one.coverage().stands(now))
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
