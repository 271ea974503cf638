package org.paraph.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * What administrators say of a calendar.
 *
 * @param code   its code
 * @param kind   whether days are excepted or listed
 * @param en     name in English
 * @param ko     name in Korean
 * @param ja     name in Japanese
 * @param zone   the capital's time zone, an IANA name
 * @param week   the days of the week on which offices work; empty for sitting days
 * @param opens  when business begins
 * @param closes when business ends
 */
public record CalendarEntry(String code, CalendarKind kind, String en, String ko, String ja, String zone,
        Set<DayOfWeek> week, LocalTime opens, LocalTime closes) {
}
