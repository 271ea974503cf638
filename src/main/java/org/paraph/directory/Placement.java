package org.paraph.directory;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where somebody else who keeps people, such as an identity provider, places a person. It decides on some things and leaves
 * the others to the directory.
 *
 * @param unit      code of the unit; null if it is left to the directory
 * @param roles     which of the roles on which it decides the person holds
 * @param decided   on which roles it decides
 * @param clearance null if it is left to the directory
 */
public record Placement(String unit, Set<Role> roles, Set<Role> decided, Marking clearance) {

    /** Makes the sets unchangeable. */
    public Placement {
        roles = Set.copyOf(roles);
        decided = Set.copyOf(decided);
    }

    /** The roles of who held these before. */
    Set<Role> rolesAfter(Set<Role> held) {
        var after = EnumSet.noneOf(Role.class);
        held.stream().filter(role -> !decided.contains(role)).forEach(after::add);
        after.addAll(roles);
        return after;
    }
}
