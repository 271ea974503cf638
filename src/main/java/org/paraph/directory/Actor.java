package org.paraph.directory;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The natural person, the account of a program, or the system itself, on whose account something is done.
 *
 * @param username  unique name of sign-in; {@code system} for clocks and jobs
 * @param name      the person's name as shown
 * @param unit      code of the person's unit (ministry or office); null for the system
 * @param clearance up to which marking the person may read
 * @param roles     what the person may do
 * @param grant     what this sign-in may be used for; takes away from the roles, adds nothing
 */
public record Actor(String username, String name, String unit, Marking clearance, Set<Role> roles, Grant grant) {

    /** Clocks and jobs. Holds no role and no clearance; steps of a process act under it. */
    public static final Actor SYSTEM = new Actor("system", "Paraph", null, Marking.UNCLASSIFIED, Set.of());

    /** A person whose sign-in is not limited. */
    public Actor(String username, String name, String unit, Marking clearance, Set<Role> roles) {
        this(username, name, unit, clearance, roles, Grant.FULL);
    }

    /** The same account under a sign-in that is limited. */
    public Actor under(Grant limited) {
        return new Actor(username, name, unit, clearance, roles, limited);
    }

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
