package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/**
 * When our domestic procedure is complete: every review that was asked for is cleared, no body of ours has sent the text
 * back or rejected it, and the cabinet has approved this very text.
 */
@ApplicationScoped
public class DomesticProcedure {

    private final Reviews reviews;
    private final Approvals approvals;

    protected DomesticProcedure() {
        this(null, null);
    }

    @Inject
    public DomesticProcedure(Reviews reviews, Approvals approvals) {
        this.reviews = reviews;
        this.approvals = approvals;
    }

    /** @throws Requirement naming the first thing that is missing for the present text */
    public void requireComplete(Negotiation negotiation) {
        negotiation.requireSettledText();
        reviews.all(negotiation.id()).stream().filter(review -> review.attempt() == negotiation.attemptNumber())
                .filter(MinistryReview::isOpen).findFirst().ifPresent(review -> {
                    throw new Requirement("review-open", review.unit(), review.state().name());
                });
        var latest = latestByBody(negotiation);
        latest.values().stream().filter(DomesticProcedure::refuses).findFirst().ifPresent(refusal -> {
            throw new Requirement("body-refused", refusal.bodyName(), refusal.decision().name());
        });
        var cabinet = latest.get(ApprovalBody.CABINET.name());
        if (cabinet == null || cabinet.decision() != ApprovalDecision.APPROVED) {
            throw new Requirement("cabinet-approval-missing", negotiation.text().label());
        }
    }

    private Map<String, Approval> latestByBody(Negotiation negotiation) {
        var latest = new LinkedHashMap<String, Approval>();
        approvals.all(negotiation.id()).stream()
                .filter(approval -> approval.party().equals(negotiation.homeParty()))
                .filter(approval -> approval.standing(negotiation) == Approval.Standing.VALID)
                .forEach(approval -> latest.put(body(approval), approval));
        return latest;
    }

    /** Several bodies can share a kind: two houses of a legislature, two committees. */
    private static String body(Approval approval) {
        return approval.body() == ApprovalBody.LEGISLATURE || approval.body() == ApprovalBody.OTHER
                ? approval.body() + " " + approval.bodyName() : approval.body().name();
    }

    private static boolean refuses(Approval approval) {
        return approval.decision() == ApprovalDecision.RETURNED || approval.decision() == ApprovalDecision.REJECTED;
    }
}
