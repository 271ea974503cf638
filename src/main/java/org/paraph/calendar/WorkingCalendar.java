package org.paraph.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.paraph.platform.time.Zones;

/**
 * The working days of a capital, or the sitting days of a legislature, as data that administrators keep. It begins with
 * nothing but its week: holidays are entered or read from a file, never assumed.
 */
@Entity
@Table(name = "working_calendar")
public class WorkingCalendar {

    /** What the code of a calendar looks like, for example {@code KOR-GOV}. */
    public static final String CODE = "[A-Z][A-Z0-9_-]{1,19}";

    private static final String NO_DAY = "-";

    @Id
    private String code;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private CalendarKind kind;

    @Column(name = "name_en", nullable = false)
    private String en;

    @Column(name = "name_ko", nullable = false)
    private String ko;

    @Column(name = "name_ja", nullable = false)
    private String ja;

    @Column(name = "zone", nullable = false)
    private String zone;

    @Column(name = "working_week", nullable = false)
    private String week;

    @Column(name = "opens_at", nullable = false)
    private LocalTime opens;

    @Column(name = "closes_at", nullable = false)
    private LocalTime closes;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar_code"))
    @OrderBy("day")
    private List<CalendarDay> days = new ArrayList<>();

    protected WorkingCalendar() {
    }

    WorkingCalendar(CalendarEntry entry) {
        code = entry.code();
        kind = entry.kind();
        describe(entry);
    }

    /** Takes over all but the code and the kind. */
    final void describe(CalendarEntry entry) {
        Zones.require(entry.zone());
        if (kind == CalendarKind.WORKING && entry.week().isEmpty()) {
            throw new CalendarConflict("calendar-without-week", code);
        }
        if (!entry.opens().isBefore(entry.closes())) {
            throw new CalendarConflict("calendar-closes-before-it-opens", code);
        }
        en = entry.en();
        ko = entry.ko();
        ja = entry.ja();
        zone = entry.zone();
        week = entry.week().isEmpty() ? NO_DAY
                : entry.week().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        opens = entry.opens();
        closes = entry.closes();
    }

    /** Says something of a day, in place of what was said of it before. */
    void say(CalendarDay day) {
        if (!day.kind().fits(kind)) {
            throw new CalendarConflict("day-does-not-fit-calendar", day.kind(), code);
        }
        forget(day.day());
        days.add(day);
    }

    /** Nothing is said of that day any more; returns what was. */
    Optional<CalendarDay> forget(LocalDate day) {
        var said = days.stream().filter(one -> one.day().equals(day)).findFirst();
        said.ifPresent(days::remove);
        return said;
    }

    /** How a time-limit runs in it. */
    public WorkingTime time() {
        return new WorkingTime(code, kind, ZoneId.of(zone), week(), opens, closes,
                days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, CalendarDay::kind)));
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public CalendarKind kind() {
        return kind;
    }

    public String en() {
        return en;
    }

    public String ko() {
        return ko;
    }

    public String ja() {
        return ja;
    }

    public String zone() {
        return zone;
    }

    /** The days of the week on which offices work; none where days are listed. */
    public Set<DayOfWeek> week() {
        return week.equals(NO_DAY) ? Set.of() : Arrays.stream(week.split(",")).map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    /** What is said of single days of a year, in their order. */
    public List<CalendarDay> days(int year) {
        return days.stream().filter(one -> one.day().getYear() == year)
                .sorted((one, other) -> one.day().compareTo(other.day())).toList();
    }
}
