package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.operations.Intervention;
import org.paraph.platform.web.Versioned;

/**
 * An intervention as the API shows it.
 *
 * @param dossier   the beginning of the dossier's id; absent if the process belongs to none
 * @param reference the dossier's reference; absent where it is hidden from the reader
 * @param steps     the steps in which the process stood when it was asked for
 */
public record InterventionView(String id, Intervention.Kind kind, Intervention.State state, String instance, String process,
        int processVersion, String dossier, String reference, String from, String to, List<String> steps, String reason,
        String requestedBy, Instant requestedAt, String decidedBy, Instant decidedAt, String decisionReason, long version)
        implements Versioned {

    static InterventionView of(Intervention one, Function<String, Optional<String>> references) {
        return new InterventionView(one.id(), one.kind(), one.state(), one.instanceId(), one.processId(), one.processVersion(),
                one.negotiationId() == null ? null : DossierNames.shortened(one.negotiationId()),
                references.apply(one.negotiationId()).orElse(null), one.from(), one.to(), one.steps(), one.reason(),
                one.requestedBy(), one.requestedAt(), one.decidedBy(), one.decidedAt(), one.decisionReason(), one.version());
    }
}
