package org.paraph.calendar;

/**
 * Working days have changed. Fired in the transaction of the change; whoever keeps deadlines that have not passed counts
 * them anew, on the record.
 *
 * @param calendar code of the calendar that changed, or that somebody uses now
 */
public record CalendarChanged(String calendar) {
}
