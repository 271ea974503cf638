package org.paraph.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;

/** One day of which a calendar says something: a holiday, a day worked in place of another, a sitting day. */
@Embeddable
public class CalendarDay {

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DayKind kind;

    @Column(name = "name_en", nullable = false)
    private String en;

    @Column(name = "name_ko", nullable = false)
    private String ko;

    @Column(name = "name_ja", nullable = false)
    private String ja;

    protected CalendarDay() {
    }

    /** A day with its name in the three working languages. */
    public CalendarDay(LocalDate day, DayKind kind, String en, String ko, String ja) {
        this.day = day;
        this.kind = kind;
        this.en = en;
        this.ko = ko;
        this.ja = ja;
    }

    /** For the audit. */
    Map<String, String> facts() {
        return Map.of("day", day.toString(), "kind", kind.name(), "name", en);
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
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
}
