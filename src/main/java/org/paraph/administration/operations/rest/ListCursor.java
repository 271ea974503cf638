package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.util.regex.Pattern;
import org.paraph.engine.operations.ListPlace;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** A place in a list as the API writes it: milliseconds and an id. */
final class ListCursor {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.([\\w-]{1,64})");

    private ListCursor() {
    }

    /** The place in the parameter {@code after}; null without one. */
    static ListPlace place(String given) {
        if (given == null) {
            return null;
        }
        var found = WRITTEN.matcher(given);
        if (!found.matches()) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        return new ListPlace(Instant.ofEpochMilli(Long.parseLong(found.group(1))), found.group(2));
    }

    static String of(Instant moment, String id) {
        return moment.toEpochMilli() + "." + id;
    }
}
