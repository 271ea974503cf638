package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.paraph.administration.operations.DossierNames;
import org.paraph.engine.operations.ProcessToken;
import org.paraph.engine.operations.RunningProcess;

/**
 * A running process as the API lists it.
 *
 * @param dossier   the beginning of the dossier's id; absent if the process belongs to none
 * @param reference the dossier's reference; absent where it is hidden from the reader
 * @param caller    the process that called it and waits for its end
 * @param stopped   true while it stands still
 * @param tokens    where it stands
 */
public record InstanceView(String id, String process, String name, int version, String dossier, String reference,
        String caller, Instant began, boolean stopped, List<ProcessToken> tokens) {

    static InstanceView of(RunningProcess one, Function<String, Optional<String>> references) {
        return new InstanceView(one.id(), one.processId(), one.name(), one.version(),
                one.negotiationId() == null ? null : DossierNames.shortened(one.negotiationId()),
                references.apply(one.negotiationId()).orElse(null), one.callerId(), one.began(), one.stopped(), one.tokens());
    }
}
