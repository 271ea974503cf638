package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.operations.IncidentNote;
import org.paraph.engine.operations.Incident;
import org.paraph.platform.web.Versioned;

/**
 * A job that failed for good, as the API shows it.
 *
 * @param dossier   the beginning of the dossier's id; absent if the process belongs to none
 * @param reference the dossier's reference; absent where it is hidden from the reader
 * @param failure   the kind of exception
 * @param code      the code of the refusal or of the engine's message, if it has one
 * @param place     where in the application it happened, if it was there
 * @param cause     the same for all that failed at the same step in the same way
 * @param owner     username of who looks after it
 * @param version   of what was noted; 0 if nothing was
 */
public record IncidentView(String id, String process, int processVersion, String step, String stepName, String instance,
        String dossier, String reference, Instant since, String failure, String code, String place, String cause,
        String owner, String note, long version) implements Versioned {

    static IncidentView of(Incident one, IncidentNote note, Function<String, Optional<String>> references) {
        return new IncidentView(one.id(), one.processId(), one.version(), one.step(), one.stepName(), one.instanceId(),
                one.negotiationId() == null ? null : DossierNames.shortened(one.negotiationId()),
                references.apply(one.negotiationId()).orElse(null), one.since(), one.failure().kind(), one.failure().code(),
                one.failure().place(), one.cause(), note == null ? null : note.owner(), note == null ? null : note.note(),
                note == null ? 0 : note.version());
    }
}
