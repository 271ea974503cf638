package org.paraph.calendar;

import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * A time-limit as it was given: ten working days, 48 hours, 21 sitting days. The day from which it runs is not counted.
 *
 * @param count how many, from 1 to 1000
 * @param unit  of what
 */
public record DeadlineRule(int count, DeadlineUnit unit) {

    /** The largest count. */
    public static final int MOST = 1000;

    public DeadlineRule {
        if (count < 1 || count > MOST) {
            throw new InvalidRequest(Violation.in("count", "parameter.limit", MOST));
        }
    }

    /** So many working days. */
    public static DeadlineRule workingDays(int count) {
        return new DeadlineRule(count, DeadlineUnit.WORKING_DAYS);
    }

    /** So many hours as they pass. */
    public static DeadlineRule hours(int count) {
        return new DeadlineRule(count, DeadlineUnit.HOURS);
    }
}
