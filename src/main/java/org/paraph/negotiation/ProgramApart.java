package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.paraph.directory.People;
import org.paraph.directory.Person;

/**
 * A departure from the procedure is asked for by one natural person and decided by another. A program that keeps the agenda of
 * meetings records what they decide, but asks for no departure: whoever stands behind it could be the one who decides.
 */
@ApplicationScoped
class ProgramApart implements DutyRule {

    private final People people;

    protected ProgramApart() {
        this(null);
    }

    @Inject
    ProgramApart(People people) {
        this.people = people;
    }

    @Override
    public Optional<SeparationOfDuties> conflict(Action action, Negotiation negotiation, String subjectId, String person) {
        return action == Action.REQUEST_DEVIATION && people.findByUsername(person).filter(Person::isProgram).isPresent()
                ? Optional.of(new SeparationOfDuties("person-needed", person)) : Optional.empty();
    }
}
