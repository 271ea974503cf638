package org.paraph.calendar.rest;

import org.paraph.calendar.CalendarUse;

/** Which calendar a party ({@code party:KOR}) or a unit ({@code unit:MOJ}) works by. */
public record CalendarUseView(String holder, String calendar) {

    static CalendarUseView of(CalendarUse use) {
        return new CalendarUseView(use.holder(), use.calendar());
    }
}
