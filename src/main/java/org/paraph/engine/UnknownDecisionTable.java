package org.paraph.engine;

import org.paraph.platform.problem.Problem;

/** There is no decision table of this id. */
public class UnknownDecisionTable extends Problem {

    public UnknownDecisionTable(String id) {
        super(Kind.UNKNOWN, "unknown-decision-table", id);
    }
}
