package org.paraph.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/**
 * When our domestic procedure is complete: every review that was asked for is cleared, no body of ours has sent the text
 * back or rejected it, and the cabinet has approved this very text.
 */
final class DomesticProcedure {

    private final Negotiation negotiation;
    private final List<MinistryReview> reviews;
    private final List<Approval> approvals;

    DomesticProcedure(Negotiation negotiation, List<MinistryReview> reviews, List<Approval> approvals) {
        this.negotiation = negotiation;
        this.reviews = reviews;
        this.approvals = approvals;
    }

    /** @throws Requirement naming the first thing that is missing */
    void requireComplete() {
        reviews.stream().filter(review -> review.attempt() == negotiation.attemptNumber())
                .filter(MinistryReview::isOpen).findFirst().ifPresent(review -> {
                    throw new Requirement("review-open", review.unit(), review.state().name());
                });
        var latest = latestByBody();
        latest.values().stream().filter(DomesticProcedure::refuses).findFirst().ifPresent(refusal -> {
            throw new Requirement("body-refused", refusal.bodyName(), refusal.decision().name());
        });
        var cabinet = latest.get(ApprovalBody.CABINET);
        if (cabinet == null || cabinet.decision() != ApprovalDecision.APPROVED) {
            throw new Requirement("cabinet-approval-missing", negotiation.text().label());
        }
    }

    private Map<ApprovalBody, Approval> latestByBody() {
        var latest = new LinkedHashMap<ApprovalBody, Approval>();
        approvals.stream().filter(approval -> approval.party().equals(negotiation.homeParty()))
                .filter(approval -> approval.standing(negotiation) == Approval.Standing.VALID)
                .forEach(approval -> latest.put(approval.body(), approval));
        return latest;
    }

    private static boolean refuses(Approval approval) {
        return approval.decision() == ApprovalDecision.RETURNED || approval.decision() == ApprovalDecision.REJECTED;
    }
}
