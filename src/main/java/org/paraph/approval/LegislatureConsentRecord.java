package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    protected LegislatureConsentRecord() {
        this(null, null, null);
    }

    @Inject
    public LegislatureConsentRecord(LegislatureAssessments assessments, Approvals approvals, GateStandings standings) {
        this.assessments = assessments;
        this.approvals = approvals;
        this.standings = standings;
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
        return !isRequired(negotiation) || standings.of(negotiation).stream()
                .anyMatch(one -> one.gate().kind() == GateKind.LEGISLATURE && one.state() == GateState.PASSED);
    }

    /** True if it has refused the present text and was not asked again. */
    public boolean isRefused(Negotiation negotiation) {
        return standings.of(negotiation).stream()
                .anyMatch(one -> one.gate().kind() == GateKind.LEGISLATURE && one.state() == GateState.REJECTED);
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
