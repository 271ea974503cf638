package org.paraph.directory;

/**
 * A person for whom an identity provider vouches.
 *
 * @param username  under which the directory knows the person, or may come to
 * @param name      as shown, for a person who is new; perhaps blank
 * @param placement what the provider decides
 * @param provider  who vouches, for the trail
 */
public record VouchedPerson(String username, String name, Placement placement, String provider) {
}
