package org.paraph.integration.access;

import java.util.Set;
import org.paraph.directory.Scope;

/**
 * What a new token is to be.
 *
 * @param name   to know it by, for example the machine on which it is used
 * @param scopes what it may be used for
 * @param topics of external tasks; may be empty
 * @param days   how long it works
 */
public record TokenTerms(String name, Set<Scope> scopes, Set<String> topics, int days) {
}
