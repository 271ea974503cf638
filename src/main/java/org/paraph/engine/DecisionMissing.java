package org.paraph.engine;

import org.paraph.platform.problem.Problem;

/** The facts that were given match no row of a decision table that has to give one answer. */
public class DecisionMissing extends Problem {

    /** @param table id of the table that was asked */
    public DecisionMissing(String table) {
        super(Kind.CONFLICT, "no-rule-applies", table);
    }
}
