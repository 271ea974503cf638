package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.paraph.platform.acts.Recorded;

/**
 * Lets in people for whom an identity provider vouches. What the provider decides on is taken over each time that they come,
 * by the system and on the record; all else stays as the administrators have it. That the directory never loses its last
 * administrator holds here too.
 */
@ApplicationScoped
@Transactional
public class AdmissionDesk {

    private static final System.Logger LOG = System.getLogger(AdmissionDesk.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_NAME = 200;

    private final Units units;
    private final People people;
    private final Event<Recorded> acts;
    private final Clock clock;

    AdmissionDesk() {
        this(null, null, null, null);
    }

    @Inject
    AdmissionDesk(Units units, People people, Event<Recorded> acts, Clock clock) {
        this.units = units;
        this.people = people;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The person as the directory has it from now on.
     *
     * @param withNew whether somebody whom the directory does not know is put into it, with the lowest clearance unless the
     *                provider decides on that
     * @throws NotAdmitted if the person is unknown, was deactivated, or is new and has no unit
     */
    public Person admit(VouchedPerson vouched, boolean withNew) {
        var known = vouched.username().matches(Person.USERNAME) ? people.findByUsername(vouched.username())
                : Optional.<Person>empty();
        if (known.isEmpty()) {
            if (!withNew || !vouched.username().matches(Person.USERNAME)) {
                throw new NotAdmitted("admission-unknown", vouched.username());
            }
            return added(vouched);
        }
        if (known.get().isProgram()) {
            throw new NotAdmitted("admission-unknown", vouched.username());
        }
        if (!known.get().isActive()) {
            throw new NotAdmitted("admission-inactive", vouched.username());
        }
        return placed(known.get(), vouched);
    }

    private Person added(VouchedPerson vouched) {
        var unit = activeUnit(vouched).orElseThrow(() -> new NotAdmitted("admission-without-unit", vouched.username()));
        var placement = vouched.placement();
        var name = vouched.name().isBlank() ? vouched.username() : vouched.name().strip();
        var entry = new PersonEntry(vouched.username(), name.substring(0, Math.min(name.length(), LONGEST_NAME)), unit.code(),
                placement.clearance() == null ? Marking.UNCLASSIFIED : placement.clearance(), placement.roles());
        var person = new Person(entry, unit, Passwords.hash(secret()), clock.instant());
        people.add(person);
        record("directory.add-person", person, Map.of(), vouched);
        return person;
    }

    private Person placed(Person person, VouchedPerson vouched) {
        var placement = vouched.placement();
        var roles = placement.rolesAfter(person.roles());
        if (person.isActiveAdministrator() && !roles.contains(Role.ADMINISTRATOR)
                && !people.hasOtherAdministrator(person.username())) {
            LOG.log(System.Logger.Level.WARNING, "The last administrator stays one, whatever the identity provider says");
            roles.add(Role.ADMINISTRATOR);
        }
        var unit = activeUnit(vouched).orElse(person.unit());
        var clearance = placement.clearance() == null ? person.clearance() : placement.clearance();
        var entry = new PersonEntry(person.username(), person.name(), unit.code(), clearance, roles);
        if (unit.code().equals(person.unit().code()) && clearance == person.clearance() && roles.equals(person.roles())) {
            return person;
        }
        var before = DirectoryFacts.of(person);
        person.describe(entry, unit);
        people.changed(person);
        record("directory.change-person", person, before, vouched);
        return person;
    }

    /** The unit in which the provider places the person; empty if it does not, or if it is none in which people work. */
    private Optional<Unit> activeUnit(VouchedPerson vouched) {
        var code = vouched.placement().unit();
        var unit = Optional.ofNullable(code).flatMap(units::find).filter(Unit::isActive);
        if (code != null && unit.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "The identity provider places people in a unit that there is not: " + code);
        }
        return unit;
    }

    /** A first password that nobody knows. */
    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void record(String action, Person person, Map<String, String> before, VouchedPerson vouched) {
        var after = new HashMap<>(DirectoryFacts.of(person));
        after.put("provider", vouched.provider());
        acts.fire(new Recorded(Actor.SYSTEM.username(), action, null, "person:" + person.username(), before, after, null, null));
    }
}
