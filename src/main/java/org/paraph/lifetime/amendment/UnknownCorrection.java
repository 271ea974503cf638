package org.paraph.lifetime.amendment;

import org.paraph.platform.problem.Problem;

/** No such correction of the text was proposed. */
public class UnknownCorrection extends Problem {

    UnknownCorrection() {
        super(Kind.UNKNOWN, "unknown-correction");
    }
}
