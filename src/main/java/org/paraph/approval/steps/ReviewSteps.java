package org.paraph.approval.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.Map;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Reviews;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.acts.Recorded;

/** What the process of a review asks and does by itself. */
@Named
@ApplicationScoped
public class ReviewSteps {

    private final Reviews reviews;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;

    protected ReviewSteps() {
        this(null, null, null);
    }

    @Inject
    public ReviewSteps(Reviews reviews, CurrentActor actor, Event<Recorded> recorded) {
        this.reviews = reviews;
        this.actor = actor;
        this.recorded = recorded;
    }

    /** Who may give the opinion: the reviewers of the unit that was asked. */
    public String candidates(String reviewId) {
        var review = reviews.byId(reviewId);
        return review.kind().reviewer().name() + "@" + review.unit();
    }

    /** By when the opinion is due. */
    public Date due(String reviewId) {
        return Date.from(reviews.byId(reviewId).dueAt());
    }

    /** The attempt has ended: what was asked in it and not answered is not asked any more. */
    public void withdrawOpen(String negotiationId) {
        reviews.all(negotiationId).forEach(MinistryReview::close);
    }

    /** The time-limit has passed; runs as a job of its own. */
    public void markOverdue(String reviewId) {
        var review = reviews.byId(reviewId);
        review.markOverdue();
        recorded.fire(new Recorded(actor.get().username(), "review.overdue", review.negotiationId(),
                "review:" + reviewId, Map.of(), Map.of("overdue", String.valueOf(review.isOverdue())), null, null));
    }
}
