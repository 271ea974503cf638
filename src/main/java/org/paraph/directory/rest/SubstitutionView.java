package org.paraph.directory.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.directory.Substitution;
import org.paraph.platform.web.Versioned;

/**
 * A substitution.
 *
 * @param dossiers how many dossiers it is confined to; 0 if it is for all
 * @param confined their ids, told to the principal only
 */
public record SubstitutionView(String id, long version, String principal, String substitute, Instant from, Instant until,
        int dossiers, List<String> confined, String reason, String grantedBy, Instant grantedAt, String revokedBy,
        Instant revokedAt) implements Versioned {

    static SubstitutionView of(Substitution s, String reader) {
        return new SubstitutionView(s.id(), s.version(), s.principal(), s.substitute(), s.from(), s.until(),
                s.dossiers().size(), s.principal().equals(reader) ? s.dossiers().stream().sorted().toList() : null,
                s.reason(), s.grantedBy(), s.grantedAt(), s.revokedBy(), s.revokedAt());
    }
}
