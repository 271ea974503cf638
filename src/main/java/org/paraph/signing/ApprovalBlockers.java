package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.approval.Approval;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.Approvals;
import org.paraph.approval.DecidedTexts;
import org.paraph.approval.DomesticProcedure;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Reviews;
import org.paraph.directory.Role;
import org.paraph.directory.Units;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.signing.Blocker.Hand;
import org.paraph.signing.Blocker.Matter;
import org.paraph.signing.Blocker.Remover;

/** What of the domestic procedures stands against the signature: ours, and what other parties told us of theirs. */
@ApplicationScoped
class ApprovalBlockers {

    private final Reviews reviews;
    private final Approvals approvals;
    private final DomesticProcedure procedure;
    private final DecidedTexts texts;
    private final Units units;

    protected ApprovalBlockers() {
        this(null, null, null, null, null);
    }

    @Inject
    ApprovalBlockers(Reviews reviews, Approvals approvals, DomesticProcedure procedure, DecidedTexts texts,
            Units units) {
        this.reviews = reviews;
        this.approvals = approvals;
        this.procedure = procedure;
        this.texts = texts;
        this.units = units;
    }

    List<Blocker> of(Negotiation negotiation) {
        var found = new ArrayList<Blocker>();
        reviews.all(negotiation.id()).stream().filter(review -> review.attempt() == negotiation.attemptNumber())
                .filter(MinistryReview::isOpen)
                .forEach(review -> found.add(Blocker.of(ReadinessCondition.OWN_APPROVALS, Matter.REVIEW, review.id(),
                        List.of(new Remover(Hand.UNIT, review.unit())), "review-open",
                        units.named(review.unit()), review.state())));
        if (found.isEmpty() && negotiation.text().settled()) {
            ours(negotiation, found);
        }
        theirs(negotiation, found);
        return found;
    }

    private void ours(Negotiation negotiation, List<Blocker> found) {
        try {
            procedure.requireComplete(negotiation);
        } catch (Requirement missing) {
            var about = missing.arguments().isEmpty() ? "" : String.valueOf(missing.arguments().get(0));
            found.add(Blocker.of(ReadinessCondition.OWN_APPROVALS, Matter.BODY, about,
                    List.of(new Remover(Hand.ROLE, Role.MEETING_SECRETARY.name()),
                            new Remover(Hand.ROLE, Role.APPROVER.name())), missing.code(), missing.arguments().toArray()));
        }
    }

    /** What a party did not tell stands against nothing; what it told has to be of this very text, and a yes. */
    private void theirs(Negotiation negotiation, List<Blocker> found) {
        var latest = new LinkedHashMap<String, Approval>();
        var now = texts.present(negotiation);
        approvals.all(negotiation.id()).stream().filter(one -> !one.party().equals(negotiation.homeParty()))
                .filter(one -> negotiation.parties().stream().anyMatch(party -> party.code().equals(one.party())))
                .filter(one -> one.standing(negotiation, now) != Approval.Standing.LAPSED)
                .forEach(one -> latest.put(one.party() + " " + one.body() + " " + one.bodyName(), one));
        for (Map.Entry<String, Approval> entry : latest.entrySet()) {
            var one = entry.getValue();
            if (one.standing(negotiation, now) == Approval.Standing.STALE) {
                found.add(theirs(one, ReadinessCondition.SAME_TEXT, "party-approval-stale", one.party(), one.bodyName(), one.textLabel()));
            } else if (one.decision() == ApprovalDecision.REJECTED || one.decision() == ApprovalDecision.RETURNED) {
                found.add(theirs(one, ReadinessCondition.OTHER_PARTIES, "party-refused", one.party(), one.bodyName(),
                        one.decision().name()));
            }
        }
    }

    private static Blocker theirs(Approval one, ReadinessCondition condition, String code, Object... arguments) {
        return Blocker.of(condition, Matter.PARTY, one.party(), List.of(new Remover(Hand.PARTY, one.party())), code, arguments);
    }
}
