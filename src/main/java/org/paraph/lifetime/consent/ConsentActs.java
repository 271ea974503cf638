package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done to a dossier between signature and publication, for pages that offer acts by their names. */
@ApplicationScoped
class ConsentActs implements ActForms {

    private final ConsentDesk consents;
    private final RefusalDesk refusals;
    private final PublicationDesk publication;
    private final ProvisionalApplicationDesk provisional;

    protected ConsentActs() {
        this(null, null, null, null);
    }

    @Inject
    ConsentActs(ConsentDesk consents, RefusalDesk refusals, PublicationDesk publication,
            ProvisionalApplicationDesk provisional) {
        this.consents = consents;
        this.refusals = refusals;
        this.publication = publication;
        this.provisional = provisional;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.RECORD_FINAL_CLAUSES, FinalClausesRequest.class, consents::readClauses),
                ActForm.whole(Action.EXPRESS_CONSENT, OwnConsentRequest.class, consents::consentOurselves),
                ActForm.whole(Action.RECORD_CONSENT, ConsentRequest.class, consents::consent),
                ActForm.whole(Action.ACCEDE_BEFORE_FORCE, EarlyAccessionRequest.class, consents::accede),
                new ActForm<>(Action.REVOKE_CONSENT, ConsentRevocationRequest.class, consents::revoke),
                ActForm.whole(Action.ANSWER_REFUSAL, RefusalAnswerRequest.class, refusals::answer),
                ActForm.whole(Action.DECLARE_NO_INTENTION, IntentionRequest.class, refusals::declareNoIntention),
                ActForm.whole(Action.RECORD_THIRD_PARTY_ACT, ThirdPartyActRequest.class, publication::recordThirdPartyAct),
                ActForm.whole(Action.RECORD_DEPOSITARY_NOTIFICATION, DepositaryNotificationRequest.class,
                        publication::recordDepositaryNotification),
                ActForm.whole(Action.REGISTER_TREATY, RegistrationRequest.class, publication::register),
                ActForm.whole(Action.PROMULGATE_TREATY, PromulgationRequest.class, publication::promulgate),
                ActForm.whole(Action.APPLY_PROVISIONALLY, ProvisionalApplicationRequest.class, provisional::apply),
                new ActForm<>(Action.END_PROVISIONAL_APPLICATION, ProvisionalEndRequest.class, provisional::end));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.IN_FORCE;
    }
}
