package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;

/** Full powers on file, and signatures that have to be confirmed. */
@ApplicationScoped
class SigningObjects implements ActObjects {

    private final FullPowersRegister register;
    private final SigningFile file;

    protected SigningObjects() {
        this(null, null);
    }

    @Inject
    SigningObjects(FullPowersRegister register, SigningFile file) {
        this.register = register;
        this.file = file;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        var powers = register.of(negotiation.id());
        return Map.of(
                Action.CHECK_FULL_POWERS, !powers.isEmpty(),
                Action.REVOKE_FULL_POWERS, powers.stream().anyMatch(one -> one.revokedOn() == null),
                Action.CONFIRM_SIGNATURE, file.standing(negotiation).stream().anyMatch(one -> !one.isFull()));
    }
}
