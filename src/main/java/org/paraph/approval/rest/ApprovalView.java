package org.paraph.approval.rest;

import org.paraph.approval.Approval;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.OccurrenceView;

/** The decision of a body on a text, and whether it still counts. */
public record ApprovalView(String id, int attempt, String party, ApprovalBody body, String bodyName,
        ApprovalDecision decision, Approval.Standing standing, String chair, String note, String notifiedThrough,
        String text, String textSha256, String recordedBy, OccurrenceView occurrence) {

    static ApprovalView of(Approval a, Negotiation negotiation) {
        return new ApprovalView(a.id(), a.attempt(), a.party(), a.body(), a.bodyName(), a.decision(),
                a.standing(negotiation), a.chair(), a.note(), a.notifiedThrough(), a.textLabel(), a.textHash(),
                a.recordedBy(), OccurrenceView.of(a.occurrence()));
    }
}
