package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.paraph.directory.Units;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/**
 * When our domestic procedure is complete: every review that was asked for is cleared on the present text, no body of ours
 * has sent it back or rejected it, each gate of the route is passed or was left out with a second person's word, no
 * deviation waits for that word, and the conclusion was drawn for this very text.
 */
@ApplicationScoped
public class DomesticProcedure {

    private final Reviews reviews;
    private final Approvals approvals;
    private final Gates gates;
    private final GateStandings standings;
    private final Deviations deviations;
    private final DecidedTexts texts;
    private final LegislatureConsentRecord legislature;
    private final Units units;

    protected DomesticProcedure() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public DomesticProcedure(Reviews reviews, Approvals approvals, Gates gates, GateStandings standings,
            Deviations deviations, DecidedTexts texts, LegislatureConsentRecord legislature, Units units) {
        this.reviews = reviews;
        this.approvals = approvals;
        this.gates = gates;
        this.standings = standings;
        this.deviations = deviations;
        this.texts = texts;
        this.legislature = legislature;
        this.units = units;
    }

    /** @throws Requirement naming the first thing that is missing for the present text */
    public void requireComplete(Negotiation negotiation) {
        requireApproved(negotiation);
        if (!gates.isConcluded(negotiation)) {
            throw new Requirement("approvals-not-concluded", negotiation.text().label());
        }
    }

    /** As {@link #requireComplete}, but for the conclusion itself. */
    void requireApproved(Negotiation negotiation) {
        negotiation.requireSettledText();
        var now = texts.present(negotiation);
        requireReviewed(negotiation, now);
        var latest = latestByBody(negotiation, now);
        latest.values().stream().filter(Approval::isRefusal).findFirst().ifPresent(refusal -> {
            throw new Requirement("body-refused", refusal.bodyName(), refusal.decision());
        });
        if (gates.ofAttempt(negotiation).isEmpty()) {
            requireCabinet(negotiation, latest);
        }
        standings.requireDone(negotiation);
        legislature.requireBeforeSignature(negotiation);
        deviations.open(negotiation).stream().findFirst().ifPresent(open -> {
            throw new Requirement("deviation-open", open.kind(), open.about());
        });
    }

    private void requireReviewed(Negotiation negotiation, PresentText now) {
        var present = reviews.all(negotiation.id()).stream()
                .filter(review -> review.attempt() == negotiation.attemptNumber()).toList();
        present.stream().filter(MinistryReview::isOpen).findFirst().ifPresent(review -> {
            throw new Requirement("review-open", units.named(review.unit()), review.state());
        });
        present.stream().filter(review -> review.state() == MinistryReview.State.CLEARED && !review.stands(now)).findFirst()
                .ifPresent(review -> {
                    throw new Requirement("review-stale", units.named(review.unit()), negotiation.text().label());
                });
    }

    /** Where no route was laid out, as in dossiers that were submitted before there was one. */
    private static void requireCabinet(Negotiation negotiation, Map<String, Approval> latest) {
        var cabinet = latest.get(ApprovalBody.CABINET.name());
        if (cabinet == null || cabinet.decision() != ApprovalDecision.APPROVED) {
            throw new Requirement("cabinet-approval-missing", negotiation.text().label());
        }
    }

    private Map<String, Approval> latestByBody(Negotiation negotiation, PresentText now) {
        var latest = new LinkedHashMap<String, Approval>();
        approvals.all(negotiation.id()).stream()
                .filter(approval -> approval.party().equals(negotiation.homeParty()))
                .filter(approval -> approval.standing(negotiation, now) == Approval.Standing.VALID)
                .forEach(approval -> latest.put(body(approval), approval));
        return latest;
    }

    /** Several bodies can share a kind: two houses of a legislature, two committees. */
    private static String body(Approval approval) {
        return approval.body() == ApprovalBody.LEGISLATURE || approval.body() == ApprovalBody.OTHER
                ? approval.body() + " " + approval.bodyName() : approval.body().name();
    }
}
