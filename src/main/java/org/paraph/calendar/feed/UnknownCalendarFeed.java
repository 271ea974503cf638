package org.paraph.calendar.feed;

import org.paraph.platform.problem.Problem;

/** There is no such feed, or not any more. */
public class UnknownCalendarFeed extends Problem {

    public UnknownCalendarFeed() {
        super(Kind.UNKNOWN, "unknown-calendar-feed");
    }
}
