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

    private TaskQuery() {
    }

    static WorklistFilter.Box box(String given) {
        return given == null ? WorklistFilter.Box.ALL : named(WorklistFilter.Box.class, "box", given);
    }

    static WorklistFilter.Sort sort(String given) {
        return given == null ? WorklistFilter.Sort.CREATED : named(WorklistFilter.Sort.class, "sort", given);
    }

    static Instant moment(String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidRequest(Violation.in("dueBefore", "parameter.moment"));
        }
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
        try {
            var parts = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length == 3 && parts[0].equals(sort.name())) {
                if (sort == WorklistFilter.Sort.PRIORITY) {
                    Integer.parseInt(parts[1]);
                } else if (!parts[1].isEmpty()) {
                    Instant.parse(parts[1]);
                }
                return new WorklistFilter.Cursor(parts[1], parts[2]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String parameter, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in(parameter, "parameter.one-of",
                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT))));
    }
}
