package org.paraph.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * By when something is due, and why then.
 *
 * @param due                  the last moment
 * @param zone                 the time zone in which it is counted
 * @param calendar             code of the calendar by which it was counted; null if somebody named the moment
 * @param rule                 the time-limit; null if somebody named the moment
 * @param from                 the moment from which it was counted, or null
 * @param yearsWithoutHolidays years that it touches and of which the calendar knows no holidays: it may fall later
 */
public record Deadline(Instant due, ZoneId zone, String calendar, DeadlineRule rule, Instant from,
        List<Integer> yearsWithoutHolidays) {

    /** A moment that somebody named. */
    public static Deadline named(Instant due, ZoneId zone) {
        return new Deadline(due, zone, null, null, null, List.of());
    }
}
