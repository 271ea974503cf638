package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** Nothing of the kind touches a red line of this dossier. */
public class UnknownMandateCheck extends Problem {

    UnknownMandateCheck() {
        super(Kind.UNKNOWN, "unknown-mandate-check");
    }
}
