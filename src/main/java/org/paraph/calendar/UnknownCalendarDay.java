package org.paraph.calendar;

import java.time.LocalDate;
import org.paraph.platform.problem.Problem;

/** The calendar says nothing of that day. */
public class UnknownCalendarDay extends Problem {

    UnknownCalendarDay(LocalDate day) {
        super(Kind.UNKNOWN, "unknown-calendar-day", day.toString());
    }
}
