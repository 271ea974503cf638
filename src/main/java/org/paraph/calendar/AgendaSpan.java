package org.paraph.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * The time looked at: from a moment up to and without another, at most 800 days.
 *
 * @param from  its beginning
 * @param until its end
 */
public record AgendaSpan(Instant from, Instant until) {

    private static final Duration LONGEST = Duration.ofDays(800);

    public AgendaSpan {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new InvalidRequest(Violation.in("to", "parameter.span", LONGEST.toDays()));
        }
    }

    /** The first day that can lie within it, somewhere on earth. */
    public LocalDate firstDay() {
        return from.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    }

    /** The last day that can lie within it, somewhere on earth. */
    public LocalDate lastDay() {
        return until.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }

    /** True if it begins within. */
    public boolean holds(AgendaEntry entry) {
        return !entry.at().isBefore(from) && entry.at().isBefore(until);
    }
}
