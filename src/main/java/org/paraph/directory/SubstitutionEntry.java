package org.paraph.directory;

import java.time.Instant;
import java.util.Set;

/**
 * What is entered of a substitution.
 *
 * @param principal  username of who is away
 * @param substitute username of who stands in
 * @param from       when it begins
 * @param until      when it ends, at most a year later
 * @param dossiers   ids of the dossiers that it is confined to; empty for all
 * @param reason     why
 */
public record SubstitutionEntry(String principal, String substitute, Instant from, Instant until, Set<String> dossiers,
        String reason) {

    public SubstitutionEntry {
        dossiers = Set.copyOf(dossiers);
    }
}
