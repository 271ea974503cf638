package org.paraph.directory.rest;

import java.util.Set;
import org.paraph.directory.AccountKind;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.platform.web.Versioned;

/**
 * A person as the API shows it.
 *
 * @param kind      a natural person or a program
 * @param clearance absent for who has no business with it: it tells who is worth listening to
 */
public record PersonView(String username, AccountKind kind, String name, String unit, Marking clearance, Set<Role> roles,
        boolean active, long version) implements Versioned {

    /** To administrators, auditors and the person itself with the clearance, to others without. */
    static PersonView of(Person person, Actor reader) {
        boolean open = reader.has(Role.ADMINISTRATOR) || reader.has(Role.AUDITOR)
                || reader.username().equals(person.username());
        return new PersonView(person.username(), person.kind(), person.name(), person.unit().code(),
                open ? person.clearance() : null,
                person.roles(), person.isActive(), person.version());
    }
}
