package org.paraph.integration.access;

import java.util.Set;
import org.paraph.directory.Scope;

/**
 * What holds for a program beside its account.
 *
 * @param contact username of the natural person who answers for it
 * @param scopes  what its tokens may be used for at most
 * @param topics  whose external tasks it may do; may be empty
 */
public record ClientTerms(String contact, Set<Scope> scopes, Set<String> topics) {
}
