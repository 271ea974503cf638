package org.paraph.integration.oidc;

import org.paraph.platform.problem.Problem;

/** A token is not what it should be. Why is for the log alone: who made one up learns nothing. */
class TokenRefused extends Problem {

    TokenRefused(String why) {
        super(Kind.FORBIDDEN, "bad-credentials", why);
    }

    /** Why, for the log. */
    String why() {
        return arguments().get(0).toString();
    }
}
