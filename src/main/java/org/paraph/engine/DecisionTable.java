package org.paraph.engine;

import java.util.List;

/**
 * A decision table as it is in force.
 *
 * @param id        its id, for example {@code full-powers-needed}
 * @param question  what it answers
 * @param hitPolicy how many of the matching rows count: UNIQUE, FIRST, RULE_ORDER or COLLECT
 * @param version   rises with each change that was deployed
 * @param inputs    the facts that it asks for
 * @param outputs   what it answers with
 * @param rows      its rows in order
 */
public record DecisionTable(String id, String question, String hitPolicy, int version, List<Column> inputs,
        List<Column> outputs, List<Row> rows) {

    /**
     * A column of the table.
     *
     * @param name   name of the fact or the answer
     * @param label  what it means, in words
     * @param type   {@code string}, {@code boolean} or {@code integer}
     * @param values the values that it can have; empty if they are not listed
     */
    public record Column(String name, String label, String type, List<String> values) {
    }

    /**
     * A row of the table.
     *
     * @param rule    its id
     * @param source  the legal source that it follows
     * @param inputs  its conditions, as written, in the order of the inputs; empty where any value will do
     * @param outputs its answers, as written, in the order of the outputs; empty where it leaves one open
     */
    public record Row(String rule, String source, List<String> inputs, List<String> outputs) {
    }
}
