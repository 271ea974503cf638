package org.paraph.engine.models;

import java.util.Set;

/**
 * A user task of a model and to whom it is offered.
 *
 * @param file    name of the file
 * @param element id of the task
 * @param line    line in the file, from 1; null if unknown
 * @param column  column in that line, from 1; null if unknown
 * @param groups  {@code ROLE}, or {@code ROLE@UNIT} for its holders in one unit; none that is worked out by an expression
 */
public record OfferedTask(String file, String element, Integer line, Integer column, Set<String> groups) {

    public OfferedTask {
        groups = Set.copyOf(groups);
    }
}
