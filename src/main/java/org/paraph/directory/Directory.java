package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.paraph.platform.acts.Recorded;

/**
 * Fills the directory when Paraph starts, before anybody can sign in. Everything here may be repeated: what is there
 * already stays as it is. Call it inside a transaction.
 */
@ApplicationScoped
public class Directory {

    private final Units units;
    private final People people;
    private final Event<Recorded> acts;
    private final Clock clock;

    Directory() {
        this(null, null, null, null);
    }

    @Inject
    Directory(Units units, People people, Event<Recorded> acts, Clock clock) {
        this.units = units;
        this.people = people;
        this.acts = acts;
        this.clock = clock;
    }

    /** Makes sure that there is such a unit. */
    public Unit enrol(UnitEntry entry) {
        return units.find(entry.code()).orElseGet(() -> {
            var unit = new Unit(entry, clock.instant());
            units.add(unit);
            acts.fire(new Recorded(Actor.SYSTEM.username(), "directory.add-unit", null, "unit:" + unit.code(), Map.of(),
                    DirectoryFacts.of(unit), null, null));
            return unit;
        });
    }

    /**
     * Makes sure that there is such a person.
     *
     * @throws UnknownUnit if the unit of the entry is not there
     */
    public Person enrol(PersonEntry entry, String password) {
        return people.findByUsername(entry.username()).orElseGet(() -> {
            Passwords.require(password, entry.username());
            var person = new Person(entry, units.byCode(entry.unit()), Passwords.hash(password), clock.instant());
            people.add(person);
            acts.fire(new Recorded(Actor.SYSTEM.username(), "directory.add-person", null, "person:" + person.username(),
                    Map.of(), DirectoryFacts.of(person), null, null));
            return person;
        });
    }
}
