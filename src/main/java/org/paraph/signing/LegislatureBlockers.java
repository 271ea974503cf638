package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.paraph.approval.Approval;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.Approvals;
import org.paraph.approval.DecidedTexts;
import org.paraph.directory.Role;
import org.paraph.negotiation.LegislatureAssessment;
import org.paraph.negotiation.LegislatureAssessments;
import org.paraph.negotiation.Negotiation;
import org.paraph.signing.Blocker.Hand;
import org.paraph.signing.Blocker.Matter;
import org.paraph.signing.Blocker.Remover;

/** What of our legislature stands against the signature, where it has to consent before. */
@ApplicationScoped
class LegislatureBlockers {

    private final LegislatureAssessments assessments;
    private final Approvals approvals;
    private final DecidedTexts texts;

    protected LegislatureBlockers() {
        this(null, null, null);
    }

    @Inject
    LegislatureBlockers(LegislatureAssessments assessments, Approvals approvals, DecidedTexts texts) {
        this.assessments = assessments;
        this.approvals = approvals;
        this.texts = texts;
    }

    /** Its consent is asked for by the finding that counts; where none was made, nothing is asked here. */
    List<Blocker> of(Negotiation negotiation) {
        if (assessments.latest(negotiation.id()).filter(LegislatureAssessment::standsBeforeSignature).isEmpty()) {
            return List.of();
        }
        var latest = latest(negotiation).map(Approval::decision);
        if (latest.filter(decision -> decision == ApprovalDecision.APPROVED).isPresent()) {
            return List.of();
        }
        boolean refused = latest.filter(decision -> decision == ApprovalDecision.REJECTED
                || decision == ApprovalDecision.RETURNED).isPresent();
        return List.of(new Blocker(ReadinessCondition.CONSENT, refused ? "legislature-refused" : "legislature-consent-missing",
                List.of(negotiation.text().label()), new Blocker.Subject(Matter.LEGISLATURE, negotiation.homeParty()),
                List.of(new Remover(Hand.ROLE, Role.LEGISLATURE_LIAISON.name())), refused ? "REFUSED" : "MISSING", null));
    }

    private Optional<Approval> latest(Negotiation negotiation) {
        var now = texts.present(negotiation);
        return approvals.all(negotiation.id()).stream().filter(one -> one.body() == ApprovalBody.LEGISLATURE)
                .filter(one -> one.party().equals(negotiation.homeParty()))
                .filter(one -> one.standing(negotiation, now) == Approval.Standing.VALID)
                .reduce((earlier, later) -> later);
    }
}
