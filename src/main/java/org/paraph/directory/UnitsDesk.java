package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/** What administrators do to the units of the directory. */
@ApplicationScoped
@Transactional
public class UnitsDesk {

    private final Units units;
    private final People people;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    UnitsDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    UnitsDesk(Units units, People people, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.units = units;
        this.people = people;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Adds a unit.
     *
     * @throws DirectoryConflict if there is one of that code
     */
    public Unit add(UnitEntry entry) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        if (units.find(entry.code()).isPresent()) {
            throw new DirectoryConflict("already-exists");
        }
        var unit = new Unit(entry, clock.instant());
        units.add(unit);
        record("directory.add-unit", unit, Map.of());
        return unit;
    }

    /**
     * Changes names and party.
     *
     * @throws StaleVersion if the unit was changed since
     */
    public Unit change(UnitEntry entry, long expected) {
        var unit = changeable(entry.code(), expected);
        var before = DirectoryFacts.of(unit);
        unit.describe(entry);
        return changed("directory.change-unit", unit, before);
    }

    /**
     * Takes a unit out of use.
     *
     * @throws DirectoryConflict while it has active people
     */
    public Unit deactivate(String code, long expected) {
        var unit = changeable(code, expected);
        if (people.isUsed(code)) {
            throw new DirectoryConflict("unit-in-use", code);
        }
        var before = DirectoryFacts.of(unit);
        unit.deactivate();
        return changed("directory.deactivate-unit", unit, before);
    }

    /** Puts a unit back into use. */
    public Unit reactivate(String code, long expected) {
        var unit = changeable(code, expected);
        var before = DirectoryFacts.of(unit);
        unit.reactivate();
        return changed("directory.reactivate-unit", unit, before);
    }

    private Unit changeable(String code, long expected) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var unit = units.byCode(code);
        StaleVersion.unless(expected, unit.version());
        return unit;
    }

    private Unit changed(String action, Unit unit, Map<String, String> before) {
        units.changed(unit);
        record(action, unit, before);
        return unit;
    }

    private void record(String action, Unit unit, Map<String, String> before) {
        acts.fire(new Recorded(actor.get().username(), action, null, "unit:" + unit.code(), before,
                DirectoryFacts.of(unit), null, null));
    }
}
