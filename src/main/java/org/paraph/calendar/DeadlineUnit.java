package org.paraph.calendar;

/** In what a time-limit is counted. */
public enum DeadlineUnit {
    /** Days on which the offices of the capital work; it ends with the last of them, at the close of business. */
    WORKING_DAYS,
    /** Hours of business of the capital's offices. */
    WORKING_HOURS,
    /** Hours as they pass, by night and on holidays too. */
    HOURS,
    /** Days of the calendar; it ends with the last of them, at the close of business. */
    DAYS,
    /** Days on which a legislature sits; it ends with the last of them. */
    SITTING_DAYS
}
