package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** The person who acts does not hold the role that this takes. */
public class RoleRequired extends Problem {

    public RoleRequired(Role role) {
        super(Kind.FORBIDDEN, "role-required", role);
    }

    /**
     * Holds an act to those with a role.
     *
     * @throws RoleRequired if the actor does not hold it
     */
    public static void unless(Actor actor, Role role) {
        if (!actor.has(role)) {
            throw new RoleRequired(role);
        }
    }
}
