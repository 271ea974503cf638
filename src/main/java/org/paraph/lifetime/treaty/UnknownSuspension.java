package org.paraph.lifetime.treaty;

import org.paraph.platform.problem.Problem;

/** The operation of the treaty was never suspended so. */
public class UnknownSuspension extends Problem {

    UnknownSuspension() {
        super(Kind.UNKNOWN, "unknown-suspension");
    }
}
