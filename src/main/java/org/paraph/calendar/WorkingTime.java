package org.paraph.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * When the offices of a capital work, and how a time-limit runs there. All days are days of the capital's zone: a limit
 * that begins on Friday evening in one capital begins on Saturday in another. Hours are counted as they pass, so that a
 * day on which clocks are changed is as long as it is. The day of the event is not counted; the last day counts wholly.
 *
 * @param code   code of the calendar
 * @param kind   whether days are excepted or listed
 * @param zone   the capital's time zone
 * @param week   the days of the week on which offices work
 * @param opens  when business begins
 * @param closes when business ends
 * @param days   what is said of single days
 */
public record WorkingTime(String code, CalendarKind kind, ZoneId zone, Set<DayOfWeek> week, LocalTime opens,
        LocalTime closes, Map<LocalDate, DayKind> days) {

    /** The usual working days where nothing else is said. */
    public static final Set<DayOfWeek> MONDAY_TO_FRIDAY = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** The usual hours of business where nothing else is said. */
    public static final LocalTime OPENS = LocalTime.of(9, 0);

    /** The usual end of business where nothing else is said. */
    public static final LocalTime CLOSES = LocalTime.of(18, 0);

    private static final int FARTHEST = 4000;

    /** A calendar that knows of nothing but weekends. */
    public static WorkingTime weekends(ZoneId zone) {
        return new WorkingTime("WEEKENDS", CalendarKind.WORKING, zone, MONDAY_TO_FRIDAY, OPENS, CLOSES, Map.of());
    }

    /** True if the offices work, or the legislature sits, on that day. */
    public boolean counts(LocalDate day) {
        var said = days.get(day);
        if (kind == CalendarKind.SITTING) {
            return said == DayKind.SITTING;
        }
        return said == null ? week.contains(day.getDayOfWeek()) : said == DayKind.WORKED;
    }

    /** The last moment of a day: the close of business in the capital. */
    public Instant close(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    /**
     * By when something is due.
     *
     * @throws CalendarTooShort if the calendar lists too few days for it
     */
    public Deadline deadline(Instant from, DeadlineRule rule) {
        var due = due(from, rule);
        return new Deadline(due, zone, code, rule, from, rule.unit() == DeadlineUnit.HOURS
                || rule.unit() == DeadlineUnit.DAYS ? List.of() : yearsWithoutHolidays(from, due));
    }

    private Instant due(Instant from, DeadlineRule rule) {
        return switch (rule.unit()) {
            case HOURS -> from.plus(Duration.ofHours(rule.count()));
            case DAYS -> close(from.atZone(zone).toLocalDate().plusDays(rule.count()));
            case WORKING_DAYS -> lastDay(from, rule, CalendarKind.WORKING);
            case SITTING_DAYS -> lastDay(from, rule, CalendarKind.SITTING);
            case WORKING_HOURS -> lastHour(from, rule);
        };
    }

    /**
     * The close of business so many days after a moment: on the next day that counts where that day does not, as the
     * European Convention on the Calculation of Time-Limits has it (ETS 76, article 5).
     *
     * @throws CalendarTooShort if the calendar lists too few days for it
     */
    public Instant closeAfter(Instant from, int days) {
        return close(next(from.atZone(zone).toLocalDate().plusDays(days), new DeadlineRule(days, DeadlineUnit.DAYS)));
    }

    private Instant lastDay(Instant from, DeadlineRule rule, CalendarKind needed) {
        requireKind(needed, rule);
        var day = from.atZone(zone).toLocalDate();
        for (int left = rule.count(); left > 0; left--) {
            day = next(day.plusDays(1), rule);
        }
        return close(day);
    }

    private Instant lastHour(Instant from, DeadlineRule rule) {
        requireKind(CalendarKind.WORKING, rule);
        var day = next(from.atZone(zone).toLocalDate(), rule);
        var left = Duration.ofHours(rule.count());
        while (true) {
            var start = day.atTime(opens).atZone(zone).toInstant();
            var begins = from.isAfter(start) ? from : start;
            var open = Duration.between(begins, close(day));
            if (!open.isNegative() && open.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            left = open.isNegative() ? left : left.minus(open);
            day = next(day.plusDays(1), rule);
        }
    }

    private LocalDate next(LocalDate first, DeadlineRule rule) {
        return IntStream.range(0, FARTHEST).mapToObj(first::plusDays).filter(this::counts).findFirst()
                .orElseThrow(() -> new CalendarTooShort(code, rule));
    }

    private void requireKind(CalendarKind needed, DeadlineRule rule) {
        if (kind != needed) {
            throw new CalendarTooShort(code, rule);
        }
    }

    /** The years between two moments of which nothing but weekends is known; none for a calendar that lists its days. */
    private List<Integer> yearsWithoutHolidays(Instant from, Instant until) {
        return kind == CalendarKind.SITTING ? List.of()
                : IntStream.rangeClosed(from.atZone(zone).getYear(), until.atZone(zone).getYear())
                        .filter(year -> days.entrySet().stream().noneMatch(one -> one.getValue() == DayKind.HOLIDAY
                                && one.getKey().getYear() == year)).boxed().toList();
    }
}
