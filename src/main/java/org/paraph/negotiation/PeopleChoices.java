package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.platform.forms.Choice;

/** The people of the directory that are in service, to be chosen in forms. */
@ApplicationScoped
public class PeopleChoices {

    private static final int MOST = 1000;

    private final People people;

    protected PeopleChoices() {
        this(null);
    }

    @Inject
    public PeopleChoices(People people) {
        this.people = people;
    }

    /** Each with username, name and unit; empty where there are too many for one list, so that a username is entered. */
    public Optional<List<Choice>> all() {
        return those(person -> true);
    }

    /** As the other one, without that person and without programs. */
    public Optional<List<Choice>> colleagues(String username) {
        return those(person -> !person.isProgram() && !person.username().equals(username));
    }

    private Optional<List<Choice>> those(Predicate<Person> wanted) {
        var found = people.findAfter(null, MOST + 1);
        return found.size() > MOST ? Optional.empty() : Optional.of(found.stream().filter(Person::isActive).filter(wanted)
                .map(PeopleChoices::of).toList());
    }

    /** One person as a choice. */
    public static Choice of(Person person) {
        return new Choice(person.username(), person.name() + " – " + person.unit().code());
    }
}
