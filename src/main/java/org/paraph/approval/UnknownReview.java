package org.paraph.approval;

import org.paraph.platform.problem.Problem;

/** The dossier has no such review. */
public class UnknownReview extends Problem {

    UnknownReview() {
        super(Kind.UNKNOWN, "unknown-review");
    }
}
