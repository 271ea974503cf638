package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.paraph.negotiation.LegislatureAssessment;
import org.paraph.negotiation.LegislatureAssessments;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/**
 * Whether our legislature has consented, where it was found that it has to: before the signature that binds, or before the
 * ratification. It says yes or no to the text as it is; who asks for another text has refused this one, and may be asked
 * again. It can alter reservations.
 */
@ApplicationScoped
public class LegislatureConsentRecord {

    private final LegislatureAssessments assessments;
    private final Approvals approvals;
    private final GateStandings standings;
    private final DecidedTexts texts;
    private final Clock clock;

    protected LegislatureConsentRecord() {
        this(null, null, null, null, null);
    }

    @Inject
    public LegislatureConsentRecord(LegislatureAssessments assessments, Approvals approvals, GateStandings standings,
            DecidedTexts texts, Clock clock) {
        this.assessments = assessments;
        this.approvals = approvals;
        this.standings = standings;
        this.texts = texts;
        this.clock = clock;
    }

    /** True if it was found that our legislature has to consent. */
    public boolean isRequired(Negotiation negotiation) {
        return assessments.latest(negotiation.id()).filter(found -> found.requirement().asksConsent()).isPresent();
    }

    /** True if it has to consent before the signature. */
    public boolean standsBeforeSignature(Negotiation negotiation) {
        return assessments.latest(negotiation.id()).filter(LegislatureAssessment::standsBeforeSignature).isPresent();
    }

    /** True if it has consented to the present text, or does not have to. */
    public boolean isGranted(Negotiation negotiation) {
        return !isRequired(negotiation) || isPassed(negotiation);
    }

    private boolean isPassed(Negotiation negotiation) {
        var all = standings.of(negotiation);
        return all.isEmpty() ? isApproved(negotiation) : all.stream()
                .anyMatch(one -> one.gate().kind() == GateKind.LEGISLATURE && one.state() == GateState.PASSED);
    }

    /** As its last decision says, in dossiers that were submitted before gates were laid out. */
    private boolean isApproved(Negotiation negotiation) {
        var now = texts.present(negotiation);
        return decisions(negotiation).stream().filter(one -> one.standing(negotiation, now) == Approval.Standing.VALID)
                .reduce((earlier, later) -> later).filter(one -> one.decision() == ApprovalDecision.APPROVED).isPresent();
    }

    /** True if it has refused the present text and was not asked again. */
    public boolean isRefused(Negotiation negotiation) {
        return refusing(negotiation).isPresent();
    }

    /** Id of the decision by which it refused the present text; empty if it did not, or was asked again since. */
    public Optional<String> refusal(Negotiation negotiation) {
        return refusing(negotiation).map(GateStanding::decisionId);
    }

    /** It is asked again for the present text; the refusal stays on file. */
    public void askAgain(Negotiation negotiation, String by) {
        refusing(negotiation).ifPresent(one -> one.gate().submitAgain(one.decisionId(), clock.instant(), by));
    }

    private Optional<GateStanding> refusing(Negotiation negotiation) {
        return standings.of(negotiation).stream()
                .filter(one -> one.gate().kind() == GateKind.LEGISLATURE && one.state() == GateState.REJECTED).findFirst();
    }

    /** @throws Requirement if its consent is required and not on file for the present text */
    public void requireGranted(Negotiation negotiation) {
        if (!isGranted(negotiation)) {
            throw new Requirement("legislature-consent-missing");
        }
    }

    /** @throws Requirement if its consent is required before the signature and not on file for the present text */
    void requireBeforeSignature(Negotiation negotiation) {
        if (standsBeforeSignature(negotiation)) {
            requireGranted(negotiation);
        }
    }

    /** Each of its decisions in their order: the refusals, and what it made of the reservations. */
    public List<Approval> decisions(Negotiation negotiation) {
        return approvals.all(negotiation.id()).stream().filter(one -> one.party().equals(negotiation.homeParty()))
                .filter(one -> one.body() == ApprovalBody.LEGISLATURE).toList();
    }
}
