package org.paraph.directory;

import java.util.Set;

/**
 * In whose place a person may act now.
 *
 * @param principal who is away, with unit and roles as they are now
 * @param dossiers  ids of the dossiers that it is confined to; empty for all
 */
public record StandIn(Actor principal, Set<String> dossiers) {

    public boolean covers(String dossier) {
        return dossiers.isEmpty() || dossiers.contains(dossier);
    }
}
