package org.paraph.approval.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.approval.LegislatureConsent;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Opinion;
import org.paraph.approval.ReviewKind;
import org.paraph.approval.ReviewOpinion;
import org.paraph.calendar.Deadline;
import org.paraph.calendar.DeadlineView;
import org.paraph.platform.time.OccurrenceView;

/** A review with its opinions; an entry without an opinion lifts the one before. */
public record ReviewView(String id, int attempt, String unit, ReviewKind kind, String question, Instant dueAt,
        DeadlineView deadline, boolean overdue, MinistryReview.State state, boolean reopened, String text, String requestedBy, OccurrenceView requested,
        List<OpinionView> opinions) {

    /** An opinion, or a lifting, with the text on which it was given. */
    public record OpinionView(Opinion opinion, String words, LegislatureConsent legislatureConsent, String text,
            String textSha256, List<String> scope, String givenBy, OccurrenceView occurrence) {

        static OpinionView of(ReviewOpinion o) {
            return new OpinionView(o.opinion(), o.words(), o.legislatureConsent(), o.textLabel(), o.textHash(), o.coverage().scope(),
                    o.givenBy(), OccurrenceView.of(o.occurrence()));
        }
    }

    static ReviewView of(MinistryReview r, Deadline deadline) {
        return new ReviewView(r.id(), r.attempt(), r.unit(), r.kind(), r.question(), r.dueAt(), DeadlineView.of(deadline), r.isOverdue(),
                r.state(), r.isReopened(), r.textLabel(), r.requestedBy(), OccurrenceView.of(r.requested()),
                r.opinions().stream().map(OpinionView::of).toList());
    }
}
