package org.paraph.directory;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the present sign-in may be used for.
 *
 * @param scopes what for
 * @param topics the topics of external tasks that may be fetched; nothing without {@link Scope#EXTERNAL_TASKS}
 * @param means  how the program signed in, for example the name of its token; null for a person with the own password
 * @param token  id of the token of ours by which the sign-in was; null for any other way
 */
public record Grant(Set<Scope> scopes, Set<String> topics, String means, String token) {

    /** Everything that the account may do, but no external tasks: those are for programs. */
    public static final Grant FULL = new Grant(EnumSet.complementOf(EnumSet.of(Scope.EXTERNAL_TASKS)), Set.of(), null);

    /** Makes the sets unchangeable. */
    public Grant {
        scopes = Set.copyOf(scopes);
        topics = Set.copyOf(topics);
    }

    /** A sign-in without a token of ours. */
    public Grant(Set<Scope> scopes, Set<String> topics, String means) {
        this(scopes, topics, means, null);
    }

    public boolean allows(Scope scope) {
        return scopes.contains(scope);
    }

    /** True if external tasks of that topic may be fetched. */
    public boolean serves(String topic) {
        return allows(Scope.EXTERNAL_TASKS) && topics.contains(topic);
    }
}
