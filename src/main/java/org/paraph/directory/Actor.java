package org.paraph.directory;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The natural person, or the system itself, on whose account something is done.
 *
 * @param username  unique name of sign-in; {@code system} for clocks and jobs
 * @param name      the person's name as shown
 * @param unit      code of the person's unit (ministry or office); null for the system
 * @param clearance up to which marking the person may read
 * @param roles     what the person may do
 */
public record Actor(String username, String name, String unit, Marking clearance, Set<Role> roles) {

    /** Clocks and jobs. Holds no role and no clearance; steps of a process act under it. */
    public static final Actor SYSTEM = new Actor("system", "Paraph", null, Marking.UNCLASSIFIED, Set.of());

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The candidate groups of tasks that this person may take: {@code ROLE} and {@code ROLE@UNIT} for each role. */
    public Set<String> candidateGroups() {
        var groups = new LinkedHashSet<String>();
        for (Role role : roles) {
            groups.add(role.name());
            groups.add(role.name() + "@" + unit);
        }
        return groups;
    }
}
