package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;

/** Consents that can be taken back, and provisional applications that go on. */
@ApplicationScoped
class ConsentObjects implements ActObjects {

    private final RevocableConsents revocable;
    private final ConsentFile file;

    protected ConsentObjects() {
        this(null, null);
    }

    @Inject
    ConsentObjects(RevocableConsents revocable, ConsentFile file) {
        this.revocable = revocable;
        this.file = file;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        return Map.of(
                Action.REVOKE_CONSENT, !revocable.of(negotiation).isEmpty(),
                Action.END_PROVISIONAL_APPLICATION, file.provisionalApplications(negotiation.id()).stream()
                        .anyMatch(one -> one.endedOn() == null));
    }
}
