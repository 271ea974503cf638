package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.directory.Units;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Participant;

/** Asks units for their review and takes their opinions. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private final Acts acts;
    private final Reviews reviews;
    private final Units units;
    private final WorkflowEngine engine;
    private final ReviewDeadlines deadlines;
    private final DecidedTexts texts;

    protected ReviewDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReviewDesk(Acts acts, Reviews reviews, Units units, WorkflowEngine engine, ReviewDeadlines deadlines,
            DecidedTexts texts) {
        this.acts = acts;
        this.reviews = reviews;
        this.units = units;
        this.engine = engine;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /** Asks a unit for its review, puts it on the dossier, and opens its task beside whatever else runs. */
    public Negotiation request(DossierRef ref, ReviewRequest entered) {
        var act = acts.open(Action.REQUEST_REVIEW, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var unit = units.byCode(entered.unit());
        var review = new MinistryReview(negotiation, entered, deadlines.asked(entered), when, act.by());
        reviews.add(review);
        negotiation.admit(Participant.unit(unit.code()));
        engine.correlate("Message_ReviewRequested", negotiation.id(), Map.of("requestedReviewId", review.id()));
        return act.close("review:" + review.id(), entered.question(), when);
    }

    /** The unit's opinion. Who proposed the negotiation may not give one. */
    public Negotiation giveOpinion(DossierRef ref, String reviewId, OpinionRequest entered) {
        var act = acts.open(Action.GIVE_OPINION, ref, reviewId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOther(act.by());
        reviews.ofDossier(negotiation.id(), reviewId).giveOpinion(entered,
                texts.coverage(negotiation, entered.scope()), when, act.by());
        act.completeTask(Map.of("opinionBlocks", entered.opinion().isBlocking()));
        return act.close("review:" + reviewId, entered.opinion() + ": " + entered.text(), when);
    }

    /** The unit lifts its reservation or objection. Who proposed the negotiation may not. */
    public Negotiation lift(DossierRef ref, String reviewId, LiftingRequest entered) {
        var act = acts.open(Action.LIFT_RESERVATION, ref, reviewId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOther(act.by());
        var review = reviews.ofDossier(negotiation.id(), reviewId);
        review.lift(entered.reason(), texts.coverageLike(negotiation, review.lastOpinion().coverage()), when, act.by());
        act.completeTask(Map.of());
        return act.close("review:" + reviewId, entered.reason(), when);
    }

    /** The request is taken back and its task ends. */
    public Negotiation withdraw(DossierRef ref, String reviewId, LiftingRequest entered) {
        var act = acts.open(Action.WITHDRAW_REVIEW, ref);
        var when = act.at(entered.occurrence());
        reviews.ofDossier(act.negotiation().id(), reviewId).withdraw();
        engine.correlateSubject("Message_ReviewWithdrawn", act.negotiation().id(), reviewId);
        return act.close("review:" + reviewId, entered.reason(), when);
    }
}
