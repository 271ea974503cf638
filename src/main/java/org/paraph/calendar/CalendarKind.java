package org.paraph.calendar;

/** How the days of a calendar are said. */
public enum CalendarKind {
    /** By the days of the week on which offices work, and the days excepted from them. */
    WORKING,
    /** By listing them one by one: the days on which a legislature sits. */
    SITTING
}
