package org.paraph.administration;

import org.paraph.platform.problem.Problem;

/** There is no proposed version, or no run of one, of that id. */
public class UnknownVersion extends Problem {

    public UnknownVersion() {
        super(Kind.UNKNOWN, "unknown-version");
    }
}
