package org.paraph.approval;

import org.paraph.platform.problem.Problem;

/** The route of the present attempt has no such gate. */
public class UnknownGate extends Problem {

    public UnknownGate(String named) {
        super(Kind.UNKNOWN, "unknown-gate", named);
    }
}
