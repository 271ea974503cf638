package org.paraph.calendar.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.paraph.calendar.CalendarDay;
import org.paraph.calendar.CalendarKind;
import org.paraph.calendar.DayKind;
import org.paraph.calendar.WorkingCalendar;
import org.paraph.platform.web.Versioned;

/**
 * A calendar.
 *
 * @param days what is said of single days of the year asked for; absent where no year was asked for
 */
public record CalendarView(String code, long version, CalendarKind kind, Names names, String zone, Set<DayOfWeek> week,
        LocalTime opens, LocalTime closes, List<DayView> days) implements Versioned {

    /** The name in the three working languages. */
    public record Names(String en, String ko, String ja) {
    }

    /** What is said of one day. */
    public record DayView(LocalDate day, DayKind kind, Names names) {

        static DayView of(CalendarDay day) {
            return new DayView(day.day(), day.kind(), new Names(day.en(), day.ko(), day.ja()));
        }
    }

    static CalendarView of(WorkingCalendar calendar, Integer year) {
        return new CalendarView(calendar.code(), calendar.version(), calendar.kind(),
                new Names(calendar.en(), calendar.ko(), calendar.ja()), calendar.zone(), calendar.week(), calendar.opens(),
                calendar.closes(), year == null ? null : calendar.days(year).stream().map(DayView::of).toList());
    }
}
