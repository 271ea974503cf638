package org.paraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Somebody through whom people sign in, and where they have to sign out too. */
public interface SignOutElsewhere {

    /**
     * The address at which the sign-in ends by which this session was opened. Asked before the session is over.
     *
     * @return empty if the session was opened in another way, or the sign-in cannot be ended
     */
    Optional<String> address(HttpServletRequest request);

    /** What people know them by. */
    String name();
}
