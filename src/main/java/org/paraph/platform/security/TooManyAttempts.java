package org.paraph.platform.security;

import java.time.Duration;
import org.paraph.platform.problem.Problem;

/** Too many failed attempts to sign in with one name. */
public class TooManyAttempts extends Problem {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(Kind.FORBIDDEN, "too-many-attempts");
        this.wait = wait;
    }

    /** How many seconds until the name may be tried again; at least one. */
    public long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
