package org.paraph.approval.rest;

import java.util.List;
import org.paraph.approval.Approval;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.PresentText;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.OccurrenceView;

/** The decision of a body on a text, and whether it still counts. */
public record ApprovalView(String id, int attempt, String party, ApprovalBody body, String bodyName,
        ApprovalDecision decision, Approval.Standing standing, String chair, String note, String notifiedThrough,
        String text, String textSha256, List<String> scope, String reservations, List<String> changedProvisions,
        String recordedBy, OccurrenceView occurrence) {

    static ApprovalView of(Approval a, Negotiation negotiation, PresentText now) {
        var standing = a.standing(negotiation, now);
        var changed = standing == Approval.Standing.STALE ? a.coverage().changed(now) : List.<String>of();
        return new ApprovalView(a.id(), a.attempt(), a.party(), a.body(), a.bodyName(), a.decision(),
                standing, a.chair(), a.note(), a.notifiedThrough(), a.textLabel(), a.textHash(),
                a.coverage().scope(), a.reservations(), changed, a.recordedBy(), OccurrenceView.of(a.occurrence()));
    }
}
