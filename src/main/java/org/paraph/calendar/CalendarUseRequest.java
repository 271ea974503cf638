package org.paraph.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A party ({@code party:KOR}) or a unit ({@code unit:MOJ}) shall work by that calendar. */
public record CalendarUseRequest(@NotNull @Pattern(regexp = "(party|unit):[A-Z][A-Z0-9_-]{1,19}") String holder,
        @NotNull @Pattern(regexp = WorkingCalendar.CODE) String calendar) {
}
