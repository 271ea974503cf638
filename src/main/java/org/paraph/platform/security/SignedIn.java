package org.paraph.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;

/** Holds who is acting for the length of one request; the system unless the request is one over HTTP. */
@RequestScoped
class SignedIn {

    /** The request attribute under which the authentication leaves the actor. */
    static final String ATTRIBUTE = "org.paraph.actor";

    /** The request attribute that is there if the sender signed in by a bearer token. */
    static final String BY_TOKEN = "org.paraph.by-token";

    private static final Actor NOBODY = new Actor("anonymous", "", null, Marking.UNCLASSIFIED, Set.of());

    private Actor actor = Actor.SYSTEM;

    Actor actor() {
        return actor;
    }

    /** Takes over who sent the request; null where nobody has signed in. */
    void is(Actor sender) {
        actor = sender == null ? NOBODY : sender;
    }
}
