package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** There is no such dossier, or it is hidden from this person; the two look the same. */
public class UnknownNegotiation extends Problem {

    public UnknownNegotiation() {
        super(Kind.UNKNOWN, "unknown-negotiation");
    }
}
