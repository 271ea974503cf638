package org.paraph.decisions.rest;

import org.paraph.engine.DecisionTable;

/**
 * A decision table in the list of all of them.
 *
 * @param question  what it answers
 * @param hitPolicy how many of the matching rows count
 * @param version   rises with each change that was deployed
 */
public record DecisionTableLine(String id, String question, String hitPolicy, int version) {

    static DecisionTableLine of(DecisionTable table) {
        return new DecisionTableLine(table.id(), table.question(), table.hitPolicy(), table.version());
    }
}
