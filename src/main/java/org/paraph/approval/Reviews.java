package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import org.paraph.engine.ProcessesFrozen;
import org.paraph.negotiation.Negotiations;
import org.paraph.text.TextReopened;

/** The reviews by ministries and by the legislation office. */
@ApplicationScoped
public class Reviews {

    private final EntityManager entities;
    private final Negotiations negotiations;
    private final DecidedTexts texts;

    protected Reviews() {
        this(null, null, null);
    }

    @Inject
    public Reviews(EntityManager entities, Negotiations negotiations, DecidedTexts texts) {
        this.entities = entities;
        this.negotiations = negotiations;
        this.texts = texts;
    }

    void onFrozen(@Observes ProcessesFrozen event) {
        all(event.negotiationId()).stream().filter(review -> event.subjectIds().contains(review.id()))
                .forEach(review -> review.postpone(event.stood()));
    }

    /** Names the reviews whose last opinion covered the wording before and does not cover the new one. */
    void onReopening(@Observes TextReopened event) {
        var negotiation = negotiations.byId(event.negotiationId());
        var before = texts.earlier(negotiation.id(), event.earlierHash());
        var now = texts.present(negotiation);
        all(event.negotiationId()).stream().filter(review -> review.stands(before) && !review.stands(now))
                .forEach(review -> event.becomesStale("review " + review.kind() + ": " + review.unit()));
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

    /** The reviews of one attempt, oldest first, as far as they are written. */
    List<MinistryReview> written(String negotiationId, int attempt) {
        return entities.createQuery("select r from MinistryReview r where r.negotiationId = :id and r.attempt = :attempt"
                + " order by r.requested.recordedAt, r.id", MinistryReview.class).setParameter("id", negotiationId)
                .setParameter("attempt", attempt).setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    /** The reviews whose time-limit was counted and has not passed, of all dossiers. */
    List<MinistryReview> running(Instant now) {
        return entities.createQuery("select r from MinistryReview r where r.state = :asked and r.due.dueAt > :now"
                + " and r.due.countedFrom is not null order by r.id", MinistryReview.class)
                .setParameter("asked", MinistryReview.State.REQUESTED).setParameter("now", now).getResultList();
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
