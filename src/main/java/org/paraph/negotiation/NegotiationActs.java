package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class NegotiationActs implements ActForms {

    private final CaseFileDesk caseFileDesk;
    private final DeviationDesk deviationDesk;
    private final LegalFindingsDesk legalFindingsDesk;
    private final MandateDesk mandateDesk;
    private final NegotiationDesk negotiationDesk;
    private final PartyDesk partyDesk;
    private final SuspensionDesk suspensionDesk;

    protected NegotiationActs() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    NegotiationActs(CaseFileDesk caseFileDesk, DeviationDesk deviationDesk, LegalFindingsDesk legalFindingsDesk,
            MandateDesk mandateDesk, NegotiationDesk negotiationDesk, PartyDesk partyDesk, SuspensionDesk
            suspensionDesk) {
        this.caseFileDesk = caseFileDesk;
        this.deviationDesk = deviationDesk;
        this.legalFindingsDesk = legalFindingsDesk;
        this.mandateDesk = mandateDesk;
        this.negotiationDesk = negotiationDesk;
        this.partyDesk = partyDesk;
        this.suspensionDesk = suspensionDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.ADMIT, ParticipantRequest.class, caseFileDesk::admit),
                ActForm.whole(Action.LINK, LinkRequest.class, caseFileDesk::link),
                ActForm.whole(Action.RECORD_CONTEXT, ContextEventRequest.class, caseFileDesk::recordContext),
                ActForm.whole(Action.BRIEF_LEGISLATURE, BriefingRequest.class, caseFileDesk::briefLegislature),
                ActForm.whole(Action.REQUEST_DEVIATION, DeviationRequest.class, deviationDesk::request),
                new ActForm<>(Action.DECIDE_DEVIATION, DeviationDecisionRequest.class, deviationDesk::decide),
                new ActForm<>(Action.DISPUTE_DEVIATION, DeviationDisputeRequest.class, deviationDesk::dispute),
                ActForm.whole(Action.CLASSIFY_INSTRUMENT, ClassificationRequest.class, legalFindingsDesk::classify),
                ActForm.whole(Action.ASSESS_LEGISLATURE_CONSENT, LegislatureAssessmentRequest.class,
                        legalFindingsDesk::assessLegislatureConsent),
                ActForm.whole(Action.GRANT_MANDATE, MandateRequest.class, mandateDesk::grant),
                ActForm.whole(Action.AMEND_MANDATE, MandateRequest.class, mandateDesk::amend),
                ActForm.whole(Action.RENEW_MANDATE, MandateRequest.class, mandateDesk::renew),
                ActForm.whole(Action.WITHDRAW_MANDATE, ActRequest.class, mandateDesk::withdraw),
                new ActForm<>(Action.DECIDE_MANDATE_CHECK, MandateDecisionRequest.class, mandateDesk::decide),
                ActForm.whole(Action.AMEND, ParticularsRequest.class, negotiationDesk::amend),
                ActForm.whole(Action.PUBLISH, PublicityRequest.class, negotiationDesk::publish),
                ActForm.whole(Action.RECORD_PARTY_LEAVING, PartyLeavingRequest.class, partyDesk::leave),
                ActForm.whole(Action.RECORD_PARTY_JOINING, PartyJoiningRequest.class, partyDesk::join),
                ActForm.whole(Action.SET_PROCEDURE, ProcedureRequest.class, partyDesk::conduct),
                ActForm.whole(Action.SUSPEND, SuspensionOrder.class, suspensionDesk::suspend),
                ActForm.whole(Action.ACKNOWLEDGE_SUSPENSION, AcknowledgementRequest.class, suspensionDesk::acknowledge),
                ActForm.whole(Action.END_HOLD, ResumptionOrder.class, suspensionDesk::resume),
                ActForm.whole(Action.RESUME_SIGNATURE, ResumptionOrder.class, suspensionDesk::resume),
                ActForm.whole(Action.TAKE_UP_AGAIN, ResumptionOrder.class, suspensionDesk::resume),
                ActForm.whole(Action.ABANDON, ActRequest.class, suspensionDesk::abandon));
    }
}
