package org.paraph.lifetime.treaty;

import org.paraph.platform.problem.Problem;

/** The treaty has no such notice. */
public class UnknownNotice extends Problem {

    UnknownNotice() {
        super(Kind.UNKNOWN, "unknown-notice");
    }
}
