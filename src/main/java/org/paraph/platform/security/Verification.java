package org.paraph.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.paraph.directory.Passwords;
import org.paraph.directory.People;
import org.paraph.directory.Person;

/**
 * Finds out whether a name and a password belong to an active person. An unknown name, or that of a program, takes as
 * long as a wrong password. What was right a moment ago is remembered for ten minutes, because a fresh check is slow by
 * design; a changed password or a deactivated person is refused at once all the same.
 */
@ApplicationScoped
public class Verification {

    private final People people;
    private final RecentProofs proofs;
    private final Throttle throttle;

    Verification() {
        this.people = null;
        this.proofs = null;
        this.throttle = null;
    }

    @Inject
    Verification(People people, Clock clock) {
        this.people = people;
        this.proofs = new RecentProofs(clock);
        this.throttle = new Throttle(clock);
    }

    /**
     * The active person with that name and password; empty if there is none.
     *
     * @throws TooManyAttempts after too many failures with that name
     */
    public Optional<Person> verify(String username, String password) {
        var person = username.matches(Person.USERNAME) ? people.findByUsername(username).filter(each -> !each.isProgram())
                : Optional.<Person>empty();
        if (person.isPresent() && proofs.isRemembered(proof(person.get(), password))) {
            return person.filter(Person::isActive);
        }
        throttle.check(username);
        if (person.isEmpty()) {
            Passwords.matchNobody(password);
        } else if (Passwords.matches(password, person.get().passwordHash()) && person.get().isActive()) {
            proofs.remember(proof(person.get(), password));
            throttle.forget(username);
            return person;
        }
        throttle.failed(username);
        return Optional.empty();
    }

    private byte[] proof(Person person, String password) {
        return String.join("\u0000", person.username(), password, person.passwordHash())
                .getBytes(StandardCharsets.UTF_8);
    }
}
