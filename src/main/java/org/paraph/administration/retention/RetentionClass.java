package org.paraph.administration.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long records are kept: the retention periods of article 26 of the Enforcement Decree of the Public Records Management Act
 * of Korea, counted from 1 January after the matter was completed. What is kept semi-permanently is appraised by people
 * before it goes, and is never removed by a clock.
 */
public enum RetentionClass {
    PERMANENT(0),
    SEMI_PERMANENT(0),
    YEARS_30(30),
    YEARS_10(10),
    YEARS_5(5),
    YEARS_3(3),
    YEARS_1(1);

    private final int years;

    RetentionClass(int years) {
        this.years = years;
    }

    /** The first day on which what was completed on that day is kept no longer; empty if it is never removed by a clock. */
    public Optional<LocalDate> until(LocalDate completed) {
        return years == 0 ? Optional.empty() : Optional.of(LocalDate.of(completed.getYear() + 1 + years, 1, 1));
    }

    /** What was completed before that day is kept no longer today; empty if nothing is removed by a clock. */
    Optional<LocalDate> pastBefore(LocalDate today) {
        return years == 0 ? Optional.empty() : Optional.of(LocalDate.of(today.getYear() - years, 1, 1));
    }
}
