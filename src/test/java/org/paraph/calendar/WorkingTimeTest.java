package org.paraph.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How time-limits run in the working calendars of capitals. */
class WorkingTimeTest {

    @ParameterizedTest(name = "{1} {2} from {3} in {0} end at {4}")
    @CsvSource(nullValues = "-", textBlock = """
            Asia/Seoul,          10, WORKING_DAYS,  2026-11-02T10:00+09:00, 2026-11-16T18:00+09:00
            Asia/Seoul,          15, WORKING_DAYS,  2026-11-02T10:00+09:00, 2026-11-23T18:00+09:00
            Asia/Seoul,          1,  WORKING_DAYS,  2026-11-06T23:59+09:00, 2026-11-09T18:00+09:00
            Asia/Seoul,          1,  WORKING_DAYS,  2026-11-07T12:00+09:00, 2026-11-09T18:00+09:00
            Asia/Seoul,          48, HOURS,         2026-11-06T12:00+09:00, 2026-11-08T12:00+09:00
            Asia/Seoul,          12, WORKING_HOURS, 2026-11-06T12:00+09:00, 2026-11-09T15:00+09:00
            Asia/Seoul,          9,  WORKING_HOURS, 2026-11-07T12:00+09:00, 2026-11-09T18:00+09:00
            Asia/Seoul,          1,  WORKING_HOURS, 2026-11-06T17:30+09:00, 2026-11-09T09:30+09:00
            Asia/Seoul,          1,  WORKING_HOURS, 2026-11-06T19:00+09:00, 2026-11-09T10:00+09:00
            Asia/Seoul,          3,  DAYS,          2026-11-06T12:00+09:00, 2026-11-09T18:00+09:00
            Europe/London,       1,  WORKING_DAYS,  2026-10-23T12:00+01:00, 2026-10-26T18:00+00:00
            Europe/London,       48, HOURS,         2026-10-24T12:00+01:00, 2026-10-26T11:00+00:00
            Europe/London,       10, WORKING_HOURS, 2026-03-27T16:00+00:00, 2026-03-30T17:00+01:00
            America/New_York,    2,  WORKING_DAYS,  2026-03-05T12:00-05:00, 2026-03-09T18:00-04:00
            Pacific/Auckland,    1,  WORKING_DAYS,  2026-11-05T10:30Z,      2026-11-06T18:00+13:00
            Pacific/Kiritimati,  1,  WORKING_DAYS,  2026-11-05T10:30Z,      2026-11-09T18:00+14:00
            Pacific/Pago_Pago,   1,  WORKING_DAYS,  2026-11-05T10:30Z,      2026-11-05T18:00-11:00
            """)
    void aTimeLimitEndsInTheCapital(String zone, int count, DeadlineUnit unit, String from, String due) {
        var deadline = WorkingTime.weekends(ZoneId.of(zone)).deadline(moment(from), new DeadlineRule(count, unit));

        assertThat(deadline.due()).isEqualTo(moment(due));
        assertThat(deadline.zone()).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest(name = "{0} working days with {1} off and {2} worked end at {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2, 2026-11-09,            -,          2026-11-11T18:00+09:00
            1, 2026-11-09 2026-11-10, -,          2026-11-11T18:00+09:00
            1, 2026-11-07,            -,          2026-11-09T18:00+09:00
            1, -,                     2026-11-07, 2026-11-07T18:00+09:00
            2, 2026-11-09,            2026-11-08, 2026-11-10T18:00+09:00
            """)
    void holidaysAndDaysWorkedInsteadCount(int count, String off, String worked, String due) {
        var days = days(off, DayKind.HOLIDAY);
        days.putAll(days(worked, DayKind.WORKED));
        var time = working(WorkingTime.MONDAY_TO_FRIDAY, days);

        // Friday, in the week before the holidays.
        assertThat(time.deadline(moment("2026-11-06T10:00+09:00"), DeadlineRule.workingDays(count)).due())
                .isEqualTo(moment(due));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            3, -,                     2026-11-09T18:00+09:00
            4, -,                     2026-11-10T18:00+09:00
            1, -,                     2026-11-09T18:00+09:00
            1, 2026-11-09 2026-11-10, 2026-11-11T18:00+09:00
            """)
    void whatEndsOnADayOffEndsWhenTheOfficesCloseOnTheNextDayThatCounts(int days, String off, String due) {
        var time = working(WorkingTime.MONDAY_TO_FRIDAY, days(off, DayKind.HOLIDAY));

        // Friday, after the close of business in Seoul.
        assertThat(time.closeAfter(moment("2026-11-06T12:00Z"), days)).isEqualTo(moment(due));
    }

    @Test
    void anotherWeekHasOtherDaysOff() {
        var time = working(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), Map.of());

        assertThat(time.deadline(moment("2026-11-06T10:00+09:00"), DeadlineRule.workingDays(3)).due())
                .isEqualTo(moment("2026-11-15T18:00+09:00"));
    }

    @Test
    void yearsOfWhichNoHolidayIsKnownAreNamed() {
        var time = working(WorkingTime.MONDAY_TO_FRIDAY, days("2026-01-01", DayKind.HOLIDAY));
        var from = moment("2026-12-28T10:00+09:00");

        assertThat(time.deadline(from, DeadlineRule.workingDays(2)).yearsWithoutHolidays()).isEmpty();
        assertThat(time.deadline(from, DeadlineRule.workingDays(10)).yearsWithoutHolidays()).containsExactly(2027);
        assertThat(time.deadline(from, DeadlineRule.hours(480)).yearsWithoutHolidays()).isEmpty();
    }

    @Test
    void sittingDaysAreListedAndRunOut() {
        var sitting = new WorkingTime("HOUSE", CalendarKind.SITTING, ZoneId.of("Europe/London"), Set.of(), WorkingTime.OPENS,
                WorkingTime.CLOSES, days("2026-11-09 2026-11-11 2026-11-16", DayKind.SITTING));
        var from = moment("2026-11-09T12:00Z");

        assertThat(sitting.deadline(from, new DeadlineRule(2, DeadlineUnit.SITTING_DAYS)).due())
                .isEqualTo(moment("2026-11-16T18:00Z"));
        assertRefused("calendar-too-short", () -> sitting.deadline(from, new DeadlineRule(3, DeadlineUnit.SITTING_DAYS)));
        assertRefused("calendar-too-short", () -> sitting.deadline(from, DeadlineRule.workingDays(1)));
        assertRefused("calendar-too-short", () -> WorkingTime.weekends(ZoneId.of("UTC"))
                .deadline(from, new DeadlineRule(1, DeadlineUnit.SITTING_DAYS)));
    }

    @Test
    void aTimeLimitHasACountThatCanBe() {
        assertRefused("invalid-request", () -> DeadlineRule.workingDays(0));
        assertRefused("invalid-request", () -> DeadlineRule.hours(1001));
    }

    @Test
    void aStandstillMovesWhatWasCountedAndWhatWasNamed() {
        var time = working(WorkingTime.MONDAY_TO_FRIDAY, Map.of());
        var friday = moment("2026-11-06T10:00+09:00");
        var counted = DueDate.counted(time.deadline(friday, DeadlineRule.workingDays(1)));
        var week = Duration.ofDays(7);

        assertThat(counted.after(week).at()).isEqualTo(counted.at().plus(week));
        assertThat(counted.after(week).anew(time).at()).isEqualTo(counted.at().plus(week));
        assertThat(DueDate.named(friday).after(week).anew(time).at()).isEqualTo(friday.plus(week));
        assertThat(DueDate.named(friday).explained(time).rule()).isNull();
    }

    private static WorkingTime working(Set<DayOfWeek> week, Map<LocalDate, DayKind> days) {
        return new WorkingTime("SEOUL", CalendarKind.WORKING, ZoneId.of("Asia/Seoul"), week, LocalTime.of(9, 0),
                LocalTime.of(18, 0), days);
    }

    private static Map<LocalDate, DayKind> days(String listed, DayKind kind) {
        return listed == null ? new HashMap<>() : Arrays.stream(listed.split(" ")).map(LocalDate::parse)
                .collect(Collectors.toMap(Function.identity(), day -> kind));
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
