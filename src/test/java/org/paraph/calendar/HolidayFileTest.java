package org.paraph.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.paraph.calendar.HolidayFile.Doubt;

/** Holidays read from the files that ministries publish them in. */
class HolidayFileTest {

    @Test
    void linesAreReadWithNamesInThreeLanguagesOrInOne() {
        var file = HolidayFile.csv("""
                date,en,ko,ja
                2026-01-01,New Year's Day,신정,元日
                2026-12-31,"Year's end, observed"
                """, DayKind.HOLIDAY);

        assertThat(file.findings()).isEmpty();
        assertThat(file.days()).extracting("day", "en", "ko", "ja").containsExactly(
                tuple(LocalDate.parse("2026-01-01"), "New Year's Day", "신정", "元日"),
                tuple(LocalDate.parse("2026-12-31"), "Year's end, observed", "Year's end, observed",
                        "Year's end, observed"));
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() {
        var file = HolidayFile.csv("2026-02-30,No such day\n2026-01-01\n\n2026-01-01,A\n2026-01-01,B\n0001-01-01,Old",
                DayKind.HOLIDAY);

        assertThat(file.findings()).extracting("line", "doubt").containsExactly(tuple(1, Doubt.DATE_UNREADABLE),
                tuple(2, Doubt.NAME_MISSING), tuple(5, Doubt.DAY_TWICE), tuple(6, Doubt.DATE_UNREADABLE));
        assertThat(file.days()).extracting(CalendarDay::en).containsExactly("A");
    }

    @Test
    void eventsOfWholeDaysAreReadFromACalendar() {
        var file = HolidayFile.calendar(String.join("\r\n", "BEGIN:VCALENDAR", "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270102", "SUMMARY:Year's end\\, an", " d the new one",
                "END:VEVENT", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260505", "SUMMARY:Yearly", "RRULE:FREQ=YEARLY",
                "END:VEVENT", "END:VCALENDAR", ""), DayKind.HOLIDAY);

        assertThat(file.days()).extracting("day", "en").containsExactly(
                tuple(LocalDate.parse("2026-05-05"), "Yearly"),
                tuple(LocalDate.parse("2026-12-30"), "Year's end, and the new one"),
                tuple(LocalDate.parse("2026-12-31"), "Year's end, and the new one"),
                tuple(LocalDate.parse("2027-01-01"), "Year's end, and the new one"));
        assertThat(file.findings()).extracting("line", "doubt").containsExactly(tuple(12, Doubt.RECURRENCE_NOT_READ));
    }

    @Test
    void eventsThatCannotBeAreLeftOut() {
        var file = HolidayFile.calendar("""
                BEGIN:VEVENT
                SUMMARY:Without a day
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20260101
                DTEND;VALUE=DATE:99991231
                SUMMARY:Too long
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20260101
                END:VEVENT
                """, DayKind.HOLIDAY);

        assertThat(file.days()).isEmpty();
        assertThat(file.findings()).extracting(HolidayFile.Finding::doubt).containsExactly(Doubt.DATE_UNREADABLE,
                Doubt.TOO_MANY_DAYS, Doubt.NAME_MISSING);
    }
}
