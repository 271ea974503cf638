package org.paraph.integration.oidc;

import org.paraph.platform.problem.Problem;

/** A sign-in through the provider came to nothing, and the person can be told why. */
class SignInFailed extends Problem {

    /**
     * @param code      why, for example {@code openid-state}
     * @param arguments what the message is filled with
     */
    SignInFailed(String code, Object... arguments) {
        super(Kind.FORBIDDEN, code, arguments);
    }
}
