package org.paraph.directory.rest;

import java.util.Set;
import org.paraph.directory.Marking;
import org.paraph.directory.Person;
import org.paraph.directory.Role;

/** A person as the API shows it. */
public record PersonView(String username, String name, String unit, Marking clearance, Set<Role> roles, boolean active,
        long version) {

    static PersonView of(Person person) {
        return new PersonView(person.username(), person.name(), person.unit().code(), person.clearance(), person.roles(),
                person.isActive(), person.version());
    }
}
