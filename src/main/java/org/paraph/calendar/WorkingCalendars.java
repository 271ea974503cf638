package org.paraph.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.config.Settings;

/** The working calendars, and who works by which. */
@ApplicationScoped
public class WorkingCalendars {

    private final EntityManager entities;
    private final Units units;
    private final Settings settings;

    protected WorkingCalendars() {
        this(null, null, null);
    }

    @Inject
    public WorkingCalendars(EntityManager entities, Units units, Settings settings) {
        this.entities = entities;
        this.units = units;
        this.settings = settings;
    }

    /** All calendars in the order of their codes. */
    public List<WorkingCalendar> all() {
        return entities.createQuery("select c from WorkingCalendar c order by c.code", WorkingCalendar.class)
                .getResultList();
    }

    /** @throws UnknownCalendar if there is none of that code */
    public WorkingCalendar byCode(String code) {
        return find(code).orElseThrow(() -> new UnknownCalendar(code));
    }

    public Optional<WorkingCalendar> find(String code) {
        return Optional.ofNullable(entities.find(WorkingCalendar.class, code));
    }

    /** Who works by which calendar, in the order of their names. */
    public List<CalendarUse> uses() {
        return entities.createQuery("select u from CalendarUse u order by u.holder", CalendarUse.class).getResultList();
    }

    /** The working time of a unit: its own calendar, else its party's. */
    public WorkingTime ofUnit(String code) {
        var party = units.find(code).map(Unit::party).orElse(null);
        return used("unit:" + code).orElseGet(() -> ofParty(party == null ? settings.homeParty() : party));
    }

    /** The working time of a party's capital; without a calendar of its own, that of its seat, knowing weekends only. */
    public WorkingTime ofParty(String party) {
        return used("party:" + party).orElseGet(() -> WorkingTime.weekends(party.equals(settings.homeParty())
                ? settings.homeZone() : Jurisdiction.of(party).seat()));
    }

    /** The working time of the home capital. */
    public WorkingTime home() {
        return ofParty(settings.homeParty());
    }

    private Optional<WorkingTime> used(String holder) {
        return use(holder).map(CalendarUse::calendar).map(this::byCode).map(WorkingCalendar::time);
    }

    Optional<CalendarUse> use(String holder) {
        return Optional.ofNullable(entities.find(CalendarUse.class, holder));
    }

    void add(WorkingCalendar calendar) {
        entities.persist(calendar);
        entities.flush();
    }

    void add(CalendarUse use) {
        entities.persist(use);
    }

    /** Writes out what was changed, so that {@code version()} is the new one. */
    void changed(WorkingCalendar calendar) {
        entities.lock(calendar, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }
}
