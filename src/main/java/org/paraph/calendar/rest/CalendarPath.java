package org.paraph.calendar.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.paraph.calendar.CalendarDayRequest;
import org.paraph.calendar.DayKind;
import org.paraph.calendar.DeadlineRule;
import org.paraph.calendar.DeadlineUnit;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** Reads what stands in paths and queries of the calendars. */
final class CalendarPath {

    private CalendarPath() {
    }

    static LocalDate day(String given) {
        try {
            return CalendarDayRequest.plausible(LocalDate.parse(given));
        } catch (DateTimeException e) {
            throw new InvalidRequest(Violation.in("day", "parameter.day"));
        }
    }

    static int year(String given) {
        if (!given.matches("\\d{4}")) {
            throw new InvalidRequest(Violation.in("year", "parameter.year"));
        }
        return Integer.parseInt(given);
    }

    static Instant moment(String parameter, String given) {
        try {
            var moment = OffsetDateTime.parse(given == null ? "" : given);
            CalendarDayRequest.plausible(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new InvalidRequest(Violation.in(parameter, "parameter.moment"));
        }
    }

    static DeadlineRule rule(String count, String unit) {
        if (count == null || !count.matches("\\d{1,4}")) {
            throw new InvalidRequest(Violation.in("count", "parameter.limit", DeadlineRule.MOST));
        }
        return new DeadlineRule(Integer.parseInt(count), one(DeadlineUnit.values(), "unit", unit));
    }

    static DayKind kind(String given) {
        return given == null ? DayKind.HOLIDAY : one(DayKind.values(), "kind", given);
    }

    private static <E extends Enum<E>> E one(E[] known, String parameter, String given) {
        return Arrays.stream(known).filter(each -> each.name().equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in(parameter, "parameter.one-of",
                        Arrays.toString(known))));
    }
}
