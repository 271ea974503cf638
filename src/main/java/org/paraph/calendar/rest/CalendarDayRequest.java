package org.paraph.calendar.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.paraph.calendar.CalendarDay;
import org.paraph.calendar.DayKind;

/** What is said of one day. */
public record CalendarDayRequest(@NotNull LocalDate day, @NotNull DayKind kind,
        @NotNull @Valid CalendarRequest.Names names) {

    CalendarDay said() {
        return new CalendarDay(CalendarPath.plausible(day), kind, names.en(), names.ko(), names.ja());
    }
}
