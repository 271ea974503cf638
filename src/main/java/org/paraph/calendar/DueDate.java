package org.paraph.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * By when something is due, kept with what it was counted from, so that it can be explained, and counted anew when
 * holidays become known. While its dossier stands still the time left is kept: the moment from which it is counted moves
 * on with it. A moment that somebody named stays as it is.
 */
@Embeddable
public class DueDate {

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "rule_count")
    private Integer count;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_unit")
    private DeadlineUnit unit;

    @Column(name = "counted_from")
    private Instant countedFrom;

    protected DueDate() {
    }

    /** A moment that somebody named. */
    public static DueDate named(Instant moment) {
        var due = new DueDate();
        due.dueAt = moment;
        return due;
    }

    /** A time-limit that runs from a moment. */
    public static DueDate counted(Deadline deadline) {
        var due = named(deadline.due());
        due.count = deadline.rule().count();
        due.unit = deadline.rule().unit();
        due.countedFrom = deadline.from();
        return due;
    }

    /** The same, later by the time for which everything stood still. */
    public DueDate after(Duration standstill) {
        var due = named(dueAt.plus(standstill));
        due.count = count;
        due.unit = unit;
        due.countedFrom = countedFrom == null ? null : countedFrom.plus(standstill);
        return due;
    }

    /** The same, by the calendar as it is now. */
    public DueDate anew(WorkingTime time) {
        return isCounted() ? counted(time.deadline(countedFrom, rule())) : this;
    }

    /** Why it falls then. The moment is the one kept, even if the calendar has changed since it passed. */
    public Deadline explained(WorkingTime time) {
        if (!isCounted()) {
            return Deadline.named(dueAt, time.zone());
        }
        var counted = time.deadline(countedFrom, rule());
        return new Deadline(dueAt, time.zone(), time.code(), rule(), countedFrom, counted.yearsWithoutHolidays());
    }

    private DeadlineRule rule() {
        return new DeadlineRule(count, unit);
    }

    /** True if it follows from a time-limit. */
    public boolean isCounted() {
        return countedFrom != null;
    }

    public Instant at() {
        return dueAt;
    }
}
