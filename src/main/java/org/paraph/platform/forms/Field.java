package org.paraph.platform.forms;

import java.util.List;

/**
 * One thing that a form asks for; it stands for a component of the request record that the form fills.
 *
 * @param name      the component's name, a member of the request's JSON
 * @param kind      how it is asked for
 * @param required  true if it may not be left empty
 * @param longest   the most characters that it takes; 0 where that is not limited
 * @param type      what the enum or record is called in the keys of words; null for plain values
 * @param constants the constants to choose from, of an enum
 * @param parts     what a group or a row consists of
 */
public record Field(String name, Kind kind, boolean required, int longest, String type, List<String> constants,
        List<Field> parts) {

    /** The same, not to be left empty. */
    Field expected() {
        return new Field(name, kind, true, longest, type, constants, parts);
    }

    /** How something is asked for. */
    public enum Kind {
        TEXT, LONG_TEXT, LINES, NUMBER, DATE, MOMENT, YES_NO, CHECK, FLAG, CHOICE, CHOICES, OCCURRENCE, GROUP, ROWS
    }
}
