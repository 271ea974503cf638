package org.paraph.calendar;

/** What a calendar says of one day. */
public enum DayKind {
    /** A public holiday, or the day on which one is observed. */
    HOLIDAY,
    /** A day of the weekend on which offices work, in place of another. */
    WORKED,
    /** A day on which a legislature sits. */
    SITTING;

    /** True if a calendar of this kind can say it of a day. */
    boolean fits(CalendarKind calendar) {
        return (this == SITTING) == (calendar == CalendarKind.SITTING);
    }
}
