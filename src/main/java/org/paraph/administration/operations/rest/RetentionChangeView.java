package org.paraph.administration.operations.rest;

import java.time.Instant;
import org.paraph.administration.retention.Ending;
import org.paraph.administration.retention.RetentionChange;
import org.paraph.administration.retention.RetentionClass;
import org.paraph.platform.web.Versioned;

/** A change of how long history is kept, as the API shows it. */
public record RetentionChangeView(String id, Ending ending, RetentionClass retentionClass, RetentionChange.State state,
        String reason, String requestedBy, Instant requestedAt, String decidedBy, Instant decidedAt, String decisionReason,
        long version) implements Versioned {

    static RetentionChangeView of(RetentionChange one) {
        return new RetentionChangeView(one.id(), one.ending(), one.retentionClass(), one.state(), one.reason(), one.requestedBy(),
                one.requestedAt(), one.decidedBy(), one.decidedAt(), one.decisionReason(), one.version());
    }
}
