package org.paraph.signing;

import org.paraph.platform.problem.Problem;

/** There is no such signature under the present text. */
public class UnknownSignature extends Problem {

    UnknownSignature() {
        super(Kind.UNKNOWN, "unknown-signature");
    }
}
