package org.paraph.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** What is said of one day. */
public record CalendarDayRequest(@NotNull LocalDate day, @NotNull DayKind kind,
        @NotNull @Valid CalendarRequest.Names names) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /**
     * The day, if it can be meant.
     *
     * @throws InvalidRequest if its year is none of four digits, or long past
     */
    public static LocalDate plausible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidRequest(Violation.in("day", "parameter.day"));
        }
        return day;
    }

    public CalendarDay said() {
        return new CalendarDay(plausible(day), kind, names.en(), names.ko(), names.ja());
    }
}
