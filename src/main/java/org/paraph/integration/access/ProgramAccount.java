package org.paraph.integration.access;

import org.paraph.directory.Person;

/**
 * A program with its account.
 *
 * @param client  who answers for it and what it may be used for
 * @param account what it is in the directory
 */
public record ProgramAccount(ApiClient client, Person account) {
}
