package org.paraph.calendar;

import org.paraph.platform.problem.Problem;

/** There is no calendar of that code. */
public class UnknownCalendar extends Problem {

    UnknownCalendar(String code) {
        super(Kind.UNKNOWN, "unknown-calendar", code);
    }
}
