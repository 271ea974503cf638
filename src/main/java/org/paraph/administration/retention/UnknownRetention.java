package org.paraph.administration.retention;

import org.paraph.platform.problem.Problem;

/** There is no such change of retention, or no such hold. */
public class UnknownRetention extends Problem {

    /** @param code {@code unknown-retention-change} or {@code unknown-legal-hold} */
    public UnknownRetention(String code) {
        super(Kind.UNKNOWN, code);
    }
}
