package org.paraph.platform.time;

/** How exactly the day of a past act is known. */
public enum DatePrecision {
    /** The day itself. */
    DAY,
    /** The month; the day given is its first. */
    MONTH,
    /** The year; the day given is its first. */
    YEAR
}
