package org.paraph.directory.rest;

import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.Grant;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.directory.Scope;

/**
 * The person who asks.
 *
 * @param candidateGroups the groups whose tasks the person may take
 * @param limits         what the present sign-in may be used for; absent if it is not limited
 * @param csrfToken       what changes must carry in {@code X-CSRF-Token}; absent unless the request came in a session
 */
public record MeView(String username, String name, String unit, Marking clearance, Set<Role> roles,
        Set<String> candidateGroups, Limits limits, String csrfToken) {

    /**
     * What a token may be used for.
     *
     * @param means  the token by its name
     * @param scopes what for
     * @param topics of external tasks
     */
    public record Limits(String means, Set<Scope> scopes, Set<String> topics) {

        private static Limits of(Grant grant) {
            return grant.means() == null ? null : new Limits(grant.means(), grant.scopes(), grant.topics());
        }
    }

    static MeView of(Actor actor, String csrfToken) {
        return new MeView(actor.username(), actor.name(), actor.unit(), actor.clearance(), actor.roles(),
                actor.candidateGroups(), Limits.of(actor.grant()), csrfToken);
    }
}
