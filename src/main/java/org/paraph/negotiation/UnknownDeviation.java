package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** The dossier has no such deviation. */
public class UnknownDeviation extends Problem {

    public UnknownDeviation() {
        super(Kind.UNKNOWN, "unknown-deviation");
    }
}
