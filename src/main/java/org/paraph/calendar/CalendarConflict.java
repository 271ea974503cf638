package org.paraph.calendar;

import org.paraph.platform.problem.Problem;

/** What is said of a calendar does not go together. */
public class CalendarConflict extends Problem {

    CalendarConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
