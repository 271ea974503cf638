package org.paraph.directory.rest;

import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;

/**
 * The person who asks.
 *
 * @param candidateGroups the groups whose tasks the person may take
 * @param csrfToken       what changes must carry in {@code X-CSRF-Token}; absent unless the request came in a session
 */
public record MeView(String username, String name, String unit, Marking clearance, Set<Role> roles,
        Set<String> candidateGroups, String csrfToken) {

    static MeView of(Actor actor, String csrfToken) {
        return new MeView(actor.username(), actor.name(), actor.unit(), actor.clearance(), actor.roles(),
                actor.candidateGroups(), csrfToken);
    }
}
