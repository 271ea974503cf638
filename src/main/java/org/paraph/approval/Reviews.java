package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.engine.ProcessesFrozen;
import org.paraph.text.TextReopened;

/** The reviews by ministries and by the legislation office. */
@ApplicationScoped
public class Reviews {

    private final EntityManager entities;

    protected Reviews() {
        this(null);
    }

    @Inject
    public Reviews(EntityManager entities) {
        this.entities = entities;
    }

    void onFrozen(@Observes ProcessesFrozen event) {
        all(event.negotiationId()).stream().filter(review -> event.subjectIds().contains(review.id()))
                .forEach(review -> review.postpone(event.stood()));
    }

    /** Names the reviews whose last opinion is on the wording before. */
    void onReopening(@Observes TextReopened event) {
        all(event.negotiationId()).forEach(review -> {
            var opinions = review.opinions();
            if (!opinions.isEmpty() && event.earlierHash().equals(opinions.get(opinions.size() - 1).textHash())) {
                event.becomesStale("review " + review.kind() + ": " + review.unit());
            }
        });
    }

    void add(MinistryReview review) {
        entities.persist(review);
    }

    /** All reviews of a dossier, oldest first. */
    public List<MinistryReview> all(String negotiationId) {
        return entities.createQuery("select r from MinistryReview r where r.negotiationId = :id"
                + " order by r.requested.recordedAt, r.id", MinistryReview.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** A review for a step of its own process; throws {@link UnknownReview} if there is none. */
    public MinistryReview byId(String reviewId) {
        var review = entities.find(MinistryReview.class, reviewId);
        if (review == null) {
            throw new UnknownReview();
        }
        return review;
    }

    /** A review of that dossier; throws {@link UnknownReview} if it has none with that id. */
    public MinistryReview ofDossier(String negotiationId, String reviewId) {
        var review = entities.find(MinistryReview.class, reviewId);
        if (review == null || !review.negotiationId().equals(negotiationId)) {
            throw new UnknownReview();
        }
        return review;
    }
}
