package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** No such party takes part in this negotiation. */
public class UnknownParty extends Problem {

    public UnknownParty(String code) {
        super(Kind.INVALID, "unknown-party", code);
    }
}
