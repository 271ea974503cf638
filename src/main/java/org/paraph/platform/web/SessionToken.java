package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** The token that a change made in a signed-in session must carry, so that no other site can cause it. */
public final class SessionToken {

    /** The request header that carries it. */
    public static final String HEADER = "X-CSRF-Token";

    /** The field of a form that carries it. */
    public static final String FIELD = "_token";

    /** The request attribute under which the authentication leaves the token of a request made in a session. */
    public static final String ATTRIBUTE = "org.paraph.session-token";

    private SessionToken() {
    }

    /** The token of the session in which the request was made; null if it was not made in one. */
    public static String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
