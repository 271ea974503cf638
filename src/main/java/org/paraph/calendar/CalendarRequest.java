package org.paraph.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * A calendar as administrators enter it.
 *
 * @param kind   {@code WORKING}, or {@code SITTING} for the days of a legislature; the first if null
 * @param week   the days of the week on which offices work; Monday to Friday if null, and none for sitting days
 * @param opens  when business begins; 09:00 if null
 * @param closes when business ends; 18:00 if null
 */
public record CalendarRequest(@NotNull @Pattern(regexp = WorkingCalendar.CODE) String code, CalendarKind kind,
        @NotNull @Valid Names names, @NotBlank @Size(max = 60) String zone, Set<DayOfWeek> week, LocalTime opens,
        LocalTime closes) {

    public CalendarEntry entry() {
        boolean sitting = kind == CalendarKind.SITTING;
        var days = sitting ? Set.<DayOfWeek>of() : week == null ? WorkingTime.MONDAY_TO_FRIDAY : week;
        return new CalendarEntry(code, sitting ? kind : CalendarKind.WORKING, names.en(), names.ko(), names.ja(), zone,
                days, opens == null ? WorkingTime.OPENS : opens, closes == null ? WorkingTime.CLOSES : closes);
    }

    /** What is said of the calendar of that code; it cannot be given another. */
    public CalendarEntry of(String known) {
        if (!code.equals(known)) {
            throw new InvalidRequest(Violation.at("/code", "parameter.one-of", known));
        }
        return entry();
    }

    /** A name in the three working languages; all three are needed. */
    public record Names(@NotBlank @Size(max = 200) String en, @NotBlank @Size(max = 200) String ko,
            @NotBlank @Size(max = 200) String ja) {
    }
}
