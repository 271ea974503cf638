package org.paraph.worklist;

import org.paraph.platform.problem.Problem;

/** A person keeps as many filters as one can. */
public class TooManyFilters extends Problem {

    TooManyFilters(int most) {
        super(Kind.CONFLICT, "too-many-filters", most);
    }
}
