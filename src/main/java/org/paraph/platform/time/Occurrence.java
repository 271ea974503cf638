package org.paraph.platform.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When an act counts in law, and when it was entered here: two things. The legal date is a date of the place where the
 * act was done, because the same instant falls on different days in different capitals.
 */
@Embeddable
public class Occurrence {

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(name = "occurred_until")
    private LocalDate occurredUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision", nullable = false)
    private DatePrecision precision;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "place")
    private String place;

    @Column(name = "zone")
    private String zone;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Occurrence() {
    }

    /**
     * Takes the entered date and stamps it with the moment of recording.
     *
     * @throws ImplausibleDate if it lies in the future, ends before it begins, its zone is unknown, or its moment is not
     *                         of its day in its zone
     */
    public static Occurrence recorded(OccurrenceRequest entered, Clock clock) {
        var occurrence = new Occurrence();
        occurrence.occurredOn = entered.occurredOn();
        occurrence.occurredUntil = entered.occurredUntil();
        occurrence.precision = entered.precision() == null ? DatePrecision.DAY : entered.precision();
        occurrence.occurredAt = entered.occurredAt() == null ? null : entered.occurredAt().toInstant();
        occurrence.place = entered.place();
        occurrence.zone = entered.zone();
        occurrence.recordedAt = clock.instant();
        occurrence.requirePlausible(entered);
        return occurrence;
    }

    /** The same legal moment, for an act that follows from another at once, recorded with it. */
    public Occurrence same() {
        var copy = new Occurrence();
        copy.occurredOn = occurredOn;
        copy.occurredUntil = occurredUntil;
        copy.precision = precision;
        copy.occurredAt = occurredAt;
        copy.place = place;
        copy.zone = zone;
        copy.recordedAt = recordedAt;
        return copy;
    }

    /** A day known to the day, recorded at that moment, of an act that has no occurrence of its own. */
    public static Occurrence on(LocalDate day, Instant recorded) {
        var other = new Occurrence();
        other.occurredOn = day;
        other.precision = DatePrecision.DAY;
        other.recordedAt = recorded;
        return other;
    }

    private void requirePlausible(OccurrenceRequest entered) {
        Zones.require(zone);
        if (occurredOn.getYear() < 1800 || occurredOn.getYear() > 9999) {
            throw new ImplausibleDate("date-out-of-range", occurredOn.getYear());
        }
        if (occurredUntil != null && occurredUntil.isBefore(occurredOn)) {
            throw new ImplausibleDate("ends-before-it-begins", occurredUntil);
        }
        // A day may have begun in the east while it is still yesterday in UTC: UTC+14 is the earliest calendar on earth.
        var today = recordedAt.atZone(zone == null ? ZoneId.of("UTC+14") : ZoneId.of(zone)).toLocalDate();
        if (occurredUntil != null && occurredUntil.isAfter(today)) {
            throw new ImplausibleDate("in-the-future", occurredUntil);
        }
        if (occurredOn.isAfter(today) || occurredAt != null && occurredAt.isAfter(recordedAt)) {
            throw new ImplausibleDate("in-the-future", occurredOn);
        }
        if (entered.occurredAt() != null && !dayOf(entered).equals(occurredOn)) {
            throw new ImplausibleDate("moment-not-of-that-day", entered.occurredAt());
        }
    }

    private LocalDate dayOf(OccurrenceRequest entered) {
        try {
            return zone == null ? entered.occurredAt().toLocalDate()
                    : entered.occurredAt().atZoneSameInstant(ZoneId.of(zone)).toLocalDate();
        } catch (DateTimeException e) {
            throw new ImplausibleDate("date-out-of-range", entered.occurredAt());
        }
    }

    /** True if this act cannot have taken place before the other ended its first possible day. */
    public boolean canFollow(Occurrence earlier) {
        if (occurredAt != null && earlier.occurredAt != null) {
            return !occurredAt.isBefore(earlier.occurredAt);
        }
        return !latestDay().isBefore(earlier.occurredOn);
    }

    /** The last day on which it can have taken place, as far as the date is known. */
    public LocalDate latestDay() {
        if (occurredUntil != null) {
            return occurredUntil;
        }
        return switch (precision) {
            case DAY -> occurredOn;
            case MONTH -> occurredOn.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> occurredOn.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public LocalDate occurredUntil() {
        return occurredUntil;
    }

    public DatePrecision precision() {
        return precision;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String place() {
        return place;
    }

    public String zone() {
        return zone;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
