package org.paraph.engine.models;

import java.util.List;

/**
 * Something that the check of a set of models found.
 *
 * @param severity  whether it refuses the set or asks whether it is meant
 * @param code      what it is, in kebab case; the key of its words ({@code finding.<code>}) and of how to mend it
 *                  ({@code finding.<code>.mend})
 * @param file      name of the file; empty where the set as a whole is meant
 * @param element   id of the element in the model; null where the whole file is meant or it has no id
 * @param line      line in the file, from 1; null if unknown
 * @param column    column in that line, from 1; null if unknown
 * @param arguments what the words are filled with: names and ids of the model, never its text at length
 */
public record Finding(Severity severity, String code, String file, String element, Integer line, Integer column,
        List<String> arguments) {

    /** What a finding means for the set. */
    public enum Severity { ERROR, WARNING }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** True if the set is refused for it. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
