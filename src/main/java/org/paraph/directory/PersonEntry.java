package org.paraph.directory;

import java.util.Set;

/**
 * What the directory is told of a person.
 *
 * @param username  see {@link Person#USERNAME}
 * @param name      the name as shown
 * @param unit      code of the unit
 * @param clearance up to which marking the person may read
 * @param roles     what the person may do; may be empty
 */
public record PersonEntry(String username, String name, String unit, Marking clearance, Set<Role> roles) {

    public PersonEntry {
        roles = Set.copyOf(roles);
    }
}
