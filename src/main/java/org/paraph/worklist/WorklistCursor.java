package org.paraph.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** Writes down where a page of the work list ended, so that the next one can be asked for by that text. */
public final class WorklistCursor {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private WorklistCursor() {
    }

    /** Where the following page goes on: the sort, the last item's value of it, and its id. */
    public static String write(WorklistEntry last, WorklistFilter.Sort sort) {
        var item = last.item();
        var value = switch (sort) {
            case CREATED, NEWEST -> item.createdAt().toString();
            case DUE -> item.dueAt() == null ? "" : item.dueAt().toString();
            case PRIORITY -> String.valueOf(item.priority());
        };
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((sort + "|" + value + "|" + item.taskId()).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; null for none. One of another sort or of no list of ours is refused. */
    public static WorklistFilter.Cursor read(String given, WorklistFilter.Sort sort) {
        if (given == null) {
            return null;
        }
        var parts = decoded(given).split("\\|", -1);
        if (parts.length != 3 || !parts[0].equals(sort.name()) || !isValue(parts[1], sort)
                || !parts[2].matches("[A-Za-z0-9-]{1,64}")) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        return new WorklistFilter.Cursor(parts[1], parts[2]);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return "";
        }
    }

    private static boolean isValue(String text, WorklistFilter.Sort sort) {
        return switch (sort) {
            case PRIORITY -> text.matches("-?\\d{1,9}");
            case DUE -> text.isEmpty() || isMoment(text);
            case CREATED, NEWEST -> isMoment(text);
        };
    }

    private static boolean isMoment(String text) {
        try {
            return isOfTheCalendar(Instant.parse(text));
        } catch (DateTimeException garbled) {
            return false;
        }
    }

    /** True for the years 1 to 9999; beyond them a database keeps no moment. */
    public static boolean isOfTheCalendar(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }
}
