package org.paraph.administration.retention;

import java.time.Instant;

/**
 * How long the history of dossiers is kept now.
 *
 * @param ending         of which dossiers
 * @param retentionClass how long; permanently if nobody has ever said anything else
 * @param since          when that was confirmed; null if nobody has
 */
public record RetentionRule(Ending ending, RetentionClass retentionClass, Instant since) {

    static RetentionRule of(Ending ending, RetentionChange inForce) {
        return inForce == null ? new RetentionRule(ending, RetentionClass.PERMANENT, null)
                : new RetentionRule(ending, inForce.retentionClass(), inForce.decidedAt());
    }
}
