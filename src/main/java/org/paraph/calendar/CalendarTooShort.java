package org.paraph.calendar;

import org.paraph.platform.problem.Problem;

/** A calendar does not list enough days for a time-limit, or does not count such days at all. */
public class CalendarTooShort extends Problem {

    CalendarTooShort(String calendar, DeadlineRule rule) {
        super(Kind.CONFLICT, "calendar-too-short", calendar, rule.count(), rule.unit());
    }
}
