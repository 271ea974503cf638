package org.paraph.engine.camunda.checks;

import java.util.List;
import java.util.stream.Stream;
import org.paraph.engine.models.Finding;

/**
 * What one check found in one file.
 *
 * @param code    what it is
 * @param element id of the element; null where the whole file is meant or it has no id
 * @param line    where it is, if that is known better than by the element; null otherwise
 * @param column  the column in that line; null otherwise
 * @param more    what its words name beside the element
 */
record Flaw(Code code, String element, Integer line, Integer column, List<String> more) {

    Flaw {
        more = List.copyOf(more);
    }

    /** A flaw of the element with that id. */
    static Flaw of(Code code, String element, Object... more) {
        return new Flaw(code, element, null, null, Stream.of(more).map(String::valueOf).toList());
    }

    /** A flaw of the whole file. */
    static Flaw ofFile(Code code, Object... more) {
        return of(code, null, more);
    }

    /** A flaw at an element as written, told by the nearest element around it that has an id. */
    static Flaw at(Tag tag, Code code, Object... more) {
        return of(code, tag.owner(), more).placed(tag.line(), tag.column());
    }

    /** The same flaw at a place of the file. */
    Flaw placed(Integer atLine, Integer atColumn) {
        return new Flaw(code, element, atLine, atColumn, more);
    }

    /** The words take the element first, or the file where no element is meant, and then whatever else they name. */
    Finding in(String file, Markup markup) {
        var place = line != null || element == null || markup == null ? null : markup.byId(element);
        var arguments = Stream.concat(Stream.of(element == null ? file : element), more.stream()).map(Flaw::cut).toList();
        return new Finding(code.severity(), code.key(), file, element, place == null ? line : Integer.valueOf(place.line()),
                place == null ? column : Integer.valueOf(place.column()), arguments);
    }

    private static String cut(String text) {
        return text.length() <= Limits.QUOTED ? text : text.substring(0, Limits.QUOTED) + "…";
    }
}
