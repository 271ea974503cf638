package org.paraph.administration.operations;

import org.paraph.platform.problem.Problem;

/** There is no job of that id that failed for good: it was tried again, or its process has gone. */
public class UnknownIncident extends Problem {

    public UnknownIncident() {
        super(Kind.UNKNOWN, "unknown-incident");
    }
}
