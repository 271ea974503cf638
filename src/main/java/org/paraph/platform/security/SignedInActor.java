package org.paraph.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;

/** Answers from the sign-in; on threads of the engine and at start it is the system that acts. */
@ApplicationScoped
class SignedInActor implements CurrentActor {

    private final SignedIn signedIn;

    SignedInActor() {
        this(null);
    }

    @Inject
    SignedInActor(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Actor get() {
        try {
            return signedIn.actor();
        } catch (ContextNotActiveException noRequest) {
            return Actor.SYSTEM;
        }
    }
}
