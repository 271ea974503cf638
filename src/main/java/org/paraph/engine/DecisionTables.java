package org.paraph.engine;

import java.util.List;
import java.util.Map;
import org.paraph.platform.problem.InvalidRequest;

/**
 * The decision tables of the procedure, each in the version in force. A table is asked with facts by the names of its
 * inputs: texts, true or false, or whole numbers. A fact that is not given is unknown, which is not the same as false.
 */
public interface DecisionTables {

    /**
     * Every row that the facts match and the table's hit policy lets through, in the order of the table; empty if none.
     *
     * @throws UnknownDecisionTable if there is no such table
     * @throws InvalidRequest       if a fact is no input of the table, or is of another type or value than it allows
     */
    List<Verdict> decide(String table, Map<String, Object> facts);

    /**
     * The first row that the facts match.
     *
     * @throws DecisionMissing if they match none
     */
    default Verdict decideOne(String table, Map<String, Object> facts) {
        return decide(table, facts).stream().findFirst().orElseThrow(() -> new DecisionMissing(table));
    }

    /** All tables, in order of id. */
    List<DecisionTable> all();

    /** @throws UnknownDecisionTable if there is no such table */
    DecisionTable byId(String table);
}
