package org.paraph.lifetime.treaty;

import org.paraph.platform.problem.Problem;

/** No party raised such an objection. */
public class UnknownObjection extends Problem {

    UnknownObjection() {
        super(Kind.UNKNOWN, "unknown-objection");
    }
}
