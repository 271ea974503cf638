package org.paraph.worklist;

import org.paraph.platform.problem.Problem;

/** There is no such saved filter, or it is somebody else's. */
public class UnknownFilter extends Problem {

    public UnknownFilter() {
        super(Kind.UNKNOWN, "unknown-filter");
    }
}
