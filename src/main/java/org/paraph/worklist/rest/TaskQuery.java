package org.paraph.worklist.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.worklist.WorklistEntry;
import org.paraph.worklist.WorklistFilter;

/** Reads the parameters of the work list; only the named filters and sorts are known. */
final class TaskQuery {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private TaskQuery() {
    }

    static WorklistFilter.Box box(String given) {
        return given == null ? WorklistFilter.Box.ALL : named(WorklistFilter.Box.class, "box", given);
    }

    static WorklistFilter.Sort sort(String given) {
        return given == null ? WorklistFilter.Sort.CREATED : named(WorklistFilter.Sort.class, "sort", given);
    }

    static Instant moment(String given) {
        if (given == null) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(given).toInstant();
            if (isOfTheCalendar(moment)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new InvalidRequest(Violation.in("dueBefore", "parameter.moment"));
        }
        throw new InvalidRequest(Violation.in("dueBefore", "parameter.moment"));
    }

    /** Where the following page goes on: the sort, the last item's value of it, and its id. */
    static String cursor(WorklistEntry last, WorklistFilter.Sort sort) {
        var item = last.item();
        var value = switch (sort) {
            case CREATED, NEWEST -> item.createdAt().toString();
            case DUE -> item.dueAt() == null ? "" : item.dueAt().toString();
            case PRIORITY -> String.valueOf(item.priority());
        };
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((sort + "|" + value + "|" + item.taskId()).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; one of another sort or of no list of ours is refused. */
    static WorklistFilter.Cursor cursor(String given, WorklistFilter.Sort sort) {
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
    private static boolean isOfTheCalendar(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String parameter, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in(parameter, "parameter.one-of",
                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT))));
    }
}
