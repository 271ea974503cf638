package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Violation;

/** What administrators do to the people of the directory, and what each person may do to the own password. */
@ApplicationScoped
@Transactional
public class DirectoryDesk {

    private final Units units;
    private final People people;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    DirectoryDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    DirectoryDesk(Units units, People people, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.units = units;
        this.people = people;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Adds a person.
     *
     * @throws DirectoryConflict if the username was ever given, or the unit is not active
     */
    public Person add(PersonEntry entry, String password) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        Passwords.require(password, entry.username());
        if (people.findByUsername(entry.username()).isPresent()) {
            throw new DirectoryConflict("already-exists");
        }
        var person = new Person(entry, activeUnit(entry.unit()), Passwords.hash(password), clock.instant());
        people.add(person);
        record("directory.add-person", person, Map.of());
        return person;
    }

    /**
     * Changes name, unit, clearance and roles.
     *
     * @throws StaleVersion      if the person was changed since
     * @throws DirectoryConflict if it would leave no administrator, or the unit is not active
     */
    public Person change(PersonEntry entry, long expected) {
        var person = changeable(entry.username(), expected);
        requireNotOwn(person, entry);
        if (person.isActiveAdministrator() && !entry.roles().contains(Role.ADMINISTRATOR)) {
            requireOtherAdministrator(person);
        }
        var unit = entry.unit().equals(person.unit().code()) ? person.unit() : activeUnit(entry.unit());
        var before = DirectoryFacts.of(person);
        person.describe(entry, unit);
        return changed("directory.change-person", person, before);
    }

    /** Shuts a person out, at once and also from open sessions. Nothing happens to one who is out already. */
    public Person deactivate(String username, long expected) {
        var person = changeable(username, expected);
        if (person.isActiveAdministrator()) {
            requireOtherAdministrator(person);
        }
        var before = DirectoryFacts.of(person);
        person.deactivate();
        return changed("directory.deactivate-person", person, before);
    }

    /** Lets a person in again. */
    public Person reactivate(String username, long expected) {
        var person = changeable(username, expected);
        activeUnit(person.unit().code());
        var before = DirectoryFacts.of(person);
        person.reactivate();
        return changed("directory.reactivate-person", person, before);
    }

    /** Gives a person a new password. */
    public Person resetPassword(String username, String password, long expected) {
        var person = changeable(username, expected);
        Passwords.require(password, username);
        person.changePassword(Passwords.hash(password));
        return changed("directory.reset-password", person, DirectoryFacts.of(person));
    }

    /**
     * Changes the own password.
     *
     * @throws WrongPassword if the present one is not right
     */
    public Person changeOwnPassword(String present, String password) {
        PersonalSignInRequired.unless(actor.get());
        var person = people.byUsername(actor.get().username());
        if (!Passwords.matches(present, person.passwordHash())) {
            throw new WrongPassword();
        }
        Passwords.require(password, person.username());
        person.changePassword(Passwords.hash(password));
        return changed("directory.change-own-password", person, DirectoryFacts.of(person));
    }

    private Person changeable(String username, long expected) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var person = people.byUsername(username);
        if (person.isProgram()) {
            throw new DirectoryConflict("account-of-a-program", username);
        }
        StaleVersion.unless(expected, person.version());
        return person;
    }

    /** Nobody gives more to the own person: roles and clearance are another administrator's to change. */
    private void requireNotOwn(Person person, PersonEntry entry) {
        var own = person.asActor();
        if (own.username().equals(actor.get().username())
                && (!own.roles().equals(entry.roles()) || own.clearance() != entry.clearance())) {
            throw new OwnPerson();
        }
    }

    private void requireOtherAdministrator(Person person) {
        if (!people.hasOtherAdministrator(person.username())) {
            throw new DirectoryConflict("last-administrator");
        }
    }

    private Unit activeUnit(String code) {
        var unit = units.find(code)
                .orElseThrow(() -> new InvalidRequest(Violation.at("/unit", "unknown-unit", code)));
        if (!unit.isActive()) {
            throw new DirectoryConflict("unit-inactive", code);
        }
        return unit;
    }

    private Person changed(String action, Person person, Map<String, String> before) {
        people.changed(person);
        record(action, person, before);
        return person;
    }

    private void record(String action, Person person, Map<String, String> before) {
        acts.fire(new Recorded(actor.get().username(), action, null, "person:" + person.username(), before,
                DirectoryFacts.of(person), null, null));
    }
}
