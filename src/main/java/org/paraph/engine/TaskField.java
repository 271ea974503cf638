package org.paraph.engine;

import java.util.Map;

/**
 * Something that a process model asks for in one of its tasks, where the application has no form of its own for it.
 *
 * @param id       the name of the process variable that takes the answer
 * @param label    what is asked, in the words of the model; the id if it has none
 * @param kind     what kind of answer is asked for
 * @param required true if the task is not completed without it
 * @param longest  the most characters that an answer takes
 * @param preset   what stands there at first; null for nothing
 * @param choices  what can be chosen, by the value that is kept; empty where anything can be entered
 */
public record TaskField(String id, String label, Kind kind, boolean required, int longest, String preset,
        Map<String, String> choices) {

    /** What kind of answer is asked for. */
    public enum Kind { TEXT, NUMBER, YES_NO, DAY, CHOICE }
}
