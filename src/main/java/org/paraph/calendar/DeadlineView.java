package org.paraph.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * By when something is due, and why then, as the REST interface tells it.
 *
 * @param due                  the last moment
 * @param local                the same moment in the capital
 * @param zone                 the capital's time zone
 * @param calendar             code of the calendar by which it was counted; absent if somebody named the moment
 * @param rule                 the time-limit; absent if somebody named the moment
 * @param from                 the moment from which it was counted; absent if somebody named the moment
 * @param yearsWithoutHolidays years of which the calendar knows no holidays: it may fall later once they are entered
 */
public record DeadlineView(Instant due, OffsetDateTime local, String zone, String calendar, DeadlineRule rule,
        Instant from, List<Integer> yearsWithoutHolidays) {

    /** The view of a deadline; null for null. */
    public static DeadlineView of(Deadline deadline) {
        return deadline == null ? null : new DeadlineView(deadline.due(),
                deadline.due().atZone(deadline.zone()).toOffsetDateTime(), deadline.zone().getId(), deadline.calendar(),
                deadline.rule(), deadline.from(), deadline.yearsWithoutHolidays());
    }
}
