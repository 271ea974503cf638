package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** The reviews with their opinions, and the decisions of all bodies of all parties. */
@ApplicationScoped
class ApprovalRecords implements ProcedureRecords {

    private final Reviews reviews;
    private final Approvals approvals;
    private final DecidedTexts texts;

    protected ApprovalRecords() {
        this(null, null, null);
    }

    @Inject
    ApprovalRecords(Reviews reviews, Approvals approvals, DecidedTexts texts) {
        this.reviews = reviews;
        this.approvals = approvals;
        this.texts = texts;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        var now = texts.present(negotiation);
        return Stream.concat(reviews.all(negotiation.id()).stream().flatMap(one -> review(negotiation, one)),
                approvals.all(negotiation.id()).stream().map(one -> approval(negotiation, one, now)));
    }

    private static Stream<ProcedureEntry> review(Negotiation negotiation, MinistryReview review) {
        var requested = ProcedureEntry.of(Track.APPROVAL, "review-request", review.requested()).attempt(review.attempt())
                .party(negotiation.homeParty()).about(review.unit()).decision(review.state()).on(review.textLabel(), null)
                .recordedBy(review.requestedBy()).note(review.question()).irregular(review.isOverdue()).build();
        return Stream.concat(Stream.of(requested), review.opinions().stream().map(one -> ProcedureEntry
                .of(Track.APPROVAL, one.opinion() == null ? "reservation-lifted" : "review-opinion", one.occurrence())
                .attempt(review.attempt()).party(negotiation.homeParty()).about(review.unit())
                .decidedBy(one.givenBy(), review.unit()).decision(one.opinion()).on(one.textLabel(), one.textHash())
                .recordedBy(one.givenBy()).note(one.words()).build()));
    }

    private static ProcedureEntry approval(Negotiation negotiation, Approval one, PresentText now) {
        return ProcedureEntry.of(Track.APPROVAL, "approval", one.occurrence()).attempt(one.attempt()).party(one.party())
                .about(one.body().name()).decidedBy(one.bodyName(), one.chair() == null ? one.notifiedThrough() : one.chair())
                .decision(one.decision()).on(one.textLabel(), one.textHash()).standing(one.standing(negotiation, now))
                .recordedBy(one.recordedBy()).note(one.note()).build();
    }
}
