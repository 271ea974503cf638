package org.paraph.engine.contract;

import java.util.Set;

/**
 * Who calls the engine by its own REST contract.
 *
 * @param username the account
 * @param topics   the topics of external tasks that it may fetch
 * @param groups   the groups of candidates to which it belongs
 * @param token    id of the token by which it signed in; null for any other way
 */
public record ContractCaller(String username, Set<String> topics, Set<String> groups, String token) {

    /** Makes the sets unchangeable. */
    public ContractCaller {
        topics = Set.copyOf(topics);
        groups = Set.copyOf(groups);
    }
}
