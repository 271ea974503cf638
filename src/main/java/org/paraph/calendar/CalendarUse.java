package org.paraph.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which calendar a party, or a single unit, works by. A unit without one of its own works by that of its party. */
@Entity
@Table(name = "calendar_use")
public class CalendarUse {

    @Id
    @Column(name = "holder")
    private String holder;

    @Column(name = "calendar_code", nullable = false)
    private String calendar;

    protected CalendarUse() {
    }

    CalendarUse(String holder, String calendar) {
        this.holder = holder;
        this.calendar = calendar;
    }

    void use(String other) {
        calendar = other;
    }

    /** {@code party:KOR} or {@code unit:MOJ}. */
    public String holder() {
        return holder;
    }

    /** Code of the calendar. */
    public String calendar() {
        return calendar;
    }
}
