package org.paraph.engine.contract;

import java.util.Set;

/**
 * Who calls the engine by its own REST contract.
 *
 * @param username the account
 * @param topics   the topics of external tasks that it may fetch
 */
public record ContractCaller(String username, Set<String> topics) {

    /** Makes the set unchangeable. */
    public ContractCaller {
        topics = Set.copyOf(topics);
    }
}
