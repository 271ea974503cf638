package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class SigningActs implements ActForms {

    private final FullPowersDesk fullPowersDesk;
    private final SignatureDesk signatureDesk;
    private final SigningDesk signingDesk;

    protected SigningActs() {
        this(null, null, null);
    }

    @Inject
    SigningActs(FullPowersDesk fullPowersDesk, SignatureDesk signatureDesk, SigningDesk signingDesk) {
        this.fullPowersDesk = fullPowersDesk;
        this.signatureDesk = signatureDesk;
        this.signingDesk = signingDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.RECORD_FULL_POWERS, FullPowersRequest.class, fullPowersDesk::record),
                new ActForm<>(Action.CHECK_FULL_POWERS, FullPowersCheckRequest.class, fullPowersDesk::check),
                new ActForm<>(Action.REVOKE_FULL_POWERS, RevocationRequest.class, fullPowersDesk::revoke),
                ActForm.whole(Action.RECORD_SIGNATURE, SignatureRequest.class, signatureDesk::record),
                new ActForm<>(Action.CONFIRM_SIGNATURE, ConfirmationRequest.class, signatureDesk::confirm),
                ActForm.whole(Action.ADOPT_COMMITMENT, AdoptionRequest.class, signatureDesk::adopt),
                ActForm.whole(Action.INITIAL_AGAIN, InitiallingRequest.class, signingDesk::initialAgain),
                ActForm.whole(Action.INITIAL_TEXT, InitiallingRequest.class, signingDesk::initial),
                ActForm.whole(Action.SCHEDULE_CEREMONY, CeremonyRequest.class, signingDesk::scheduleCeremony),
                ActForm.whole(Action.ADD_CEREMONY, CeremonyRequest.class, signingDesk::addCeremony));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.SIGNING;
    }
}
