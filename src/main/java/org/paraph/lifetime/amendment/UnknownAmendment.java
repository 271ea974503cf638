package org.paraph.lifetime.amendment;

import org.paraph.platform.problem.Problem;

/** The treaty has no such amendment. */
public class UnknownAmendment extends Problem {

    UnknownAmendment() {
        super(Kind.UNKNOWN, "unknown-amendment");
    }
}
