package org.paraph.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.Units;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/** What administrators do to the calendars. Deadlines that have not passed follow at once, on the record. */
@ApplicationScoped
@Transactional
public class CalendarsDesk {

    private final WorkingCalendars calendars;
    private final Units units;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Event<CalendarChanged> changes;

    protected CalendarsDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public CalendarsDesk(WorkingCalendars calendars, Units units, CurrentActor actor, Event<Recorded> acts,
            Event<CalendarChanged> changes) {
        this.calendars = calendars;
        this.units = units;
        this.actor = actor;
        this.acts = acts;
        this.changes = changes;
    }

    /**
     * Adds a calendar without any holiday.
     *
     * @throws CalendarConflict if there is one of that code, or its week or hours cannot be
     */
    public WorkingCalendar add(CalendarEntry entry) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        if (calendars.find(entry.code()).isPresent()) {
            throw new CalendarConflict("already-exists");
        }
        var calendar = new WorkingCalendar(entry);
        calendars.add(calendar);
        record("calendar.add", calendar.code(), Map.of(), facts(calendar));
        return calendar;
    }

    /** Changes names, zone, week and hours. */
    public WorkingCalendar change(CalendarEntry entry, long expected) {
        var calendar = changeable(entry.code(), expected);
        var before = facts(calendar);
        calendar.describe(entry);
        record("calendar.change", calendar.code(), before, facts(calendar));
        return changed(calendar);
    }

    /** Says something of days: holidays, days worked instead, sitting days. */
    public WorkingCalendar say(String code, long expected, List<CalendarDay> days) {
        var calendar = changeable(code, expected);
        days.forEach(day -> {
            var before = calendar.forget(day.day()).map(CalendarDay::facts).orElse(Map.of());
            calendar.say(day);
            record("calendar.say-day", code, before, day.facts());
        });
        return changed(calendar);
    }

    /** Takes back what is said of a day. */
    public WorkingCalendar forget(String code, long expected, LocalDate day) {
        var calendar = changeable(code, expected);
        var said = calendar.forget(day).orElseThrow(() -> new UnknownCalendarDay(day));
        record("calendar.forget-day", code, said.facts(), Map.of());
        return changed(calendar);
    }

    /** A party or a unit works by that calendar from now on. */
    public void use(String holder, String code) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        if (holder.startsWith("unit:")) {
            units.byCode(holder.substring("unit:".length()));
        }
        var calendar = calendars.byCode(code);
        if (calendar.kind() == CalendarKind.SITTING) {
            throw new CalendarConflict("nobody-works-by-sitting-days", code);
        }
        var before = calendars.use(holder);
        record("calendar.use", code, before.map(use -> Map.of("holder", holder, "calendar", use.calendar()))
                .orElse(Map.of()), Map.of("holder", holder, "calendar", code));
        before.ifPresentOrElse(use -> use.use(code), () -> calendars.add(new CalendarUse(holder, code)));
        changed(calendar);
    }

    private WorkingCalendar changeable(String code, long expected) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var calendar = calendars.byCode(code);
        StaleVersion.unless(expected, calendar.version());
        return calendar;
    }

    private WorkingCalendar changed(WorkingCalendar calendar) {
        calendars.changed(calendar);
        changes.fire(new CalendarChanged(calendar.code()));
        return calendar;
    }

    private static Map<String, String> facts(WorkingCalendar calendar) {
        return Map.of("kind", calendar.kind().name(), "name", calendar.en(), "zone", calendar.zone(), "week",
                calendar.week().toString(), "hours", calendar.opens() + "-" + calendar.closes());
    }

    private void record(String action, String code, Map<String, String> before, Map<String, String> after) {
        acts.fire(new Recorded(actor.get().username(), action, null, "calendar:" + code, before, after, null, null));
    }
}
