package org.paraph.worklist.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.worklist.WorklistCursor;
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
        if (given == null) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(given).toInstant();
            if (WorklistCursor.isOfTheCalendar(moment)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new InvalidRequest(Violation.in("dueBefore", "parameter.moment"));
        }
        throw new InvalidRequest(Violation.in("dueBefore", "parameter.moment"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String parameter, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in(parameter, "parameter.one-of",
                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT))));
    }
}
