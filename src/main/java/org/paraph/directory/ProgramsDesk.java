package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * The accounts of programs in the directory: with a unit, a clearance and roles, on or off a dossier like anybody else, but
 * without a password. Whoever keeps the programs holds them to their versions.
 */
@ApplicationScoped
@Transactional
public class ProgramsDesk {

    private final Units units;
    private final People people;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    ProgramsDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    ProgramsDesk(Units units, People people, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.units = units;
        this.people = people;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Adds the account of a program.
     *
     * @throws DirectoryConflict if the username was ever given, or the unit is not active
     * @throws InvalidRequest    if there is no such unit, or a role is not for programs
     */
    public Person add(PersonEntry entry) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        if (people.findByUsername(entry.username()).isPresent()) {
            throw new DirectoryConflict("already-exists");
        }
        var program = Person.program(entry, activeUnit(entry.unit()), clock.instant());
        people.add(program);
        record("directory.add-program", program, Map.of());
        return program;
    }

    /** Changes name, unit, clearance and roles of a program. */
    public Person change(PersonEntry entry) {
        var program = byUsername(entry.username());
        var unit = entry.unit().equals(program.unit().code()) ? program.unit() : activeUnit(entry.unit());
        var before = DirectoryFacts.of(program);
        program.describe(entry, unit);
        return changed("directory.change-program", program, before);
    }

    /** Shuts a program out at once. */
    public Person deactivate(String username) {
        var program = byUsername(username);
        var before = DirectoryFacts.of(program);
        program.deactivate();
        return changed("directory.deactivate-program", program, before);
    }

    /** Lets a program in again. */
    public Person reactivate(String username) {
        var program = byUsername(username);
        activeUnit(program.unit().code());
        var before = DirectoryFacts.of(program);
        program.reactivate();
        return changed("directory.reactivate-program", program, before);
    }

    private Person byUsername(String username) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return people.findByUsername(username).filter(Person::isProgram).orElseThrow(() -> new UnknownPerson(username));
    }

    private Unit activeUnit(String code) {
        var unit = units.find(code).orElseThrow(() -> new InvalidRequest(Violation.at("/unit", "unknown-unit", code)));
        if (!unit.isActive()) {
            throw new DirectoryConflict("unit-inactive", code);
        }
        return unit;
    }

    private Person changed(String action, Person program, Map<String, String> before) {
        people.changed(program);
        record(action, program, before);
        return program;
    }

    private void record(String action, Person program, Map<String, String> before) {
        acts.fire(new Recorded(actor.get().username(), action, null, "program:" + program.username(), before,
                DirectoryFacts.of(program), null, null));
    }
}
