package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;
import org.paraph.platform.time.Occurrence;

/** The texts that were put to parties under silence, and how that ended. */
@ApplicationScoped
class SilenceRecords implements ProcedureRecords {

    private final Silences silences;

    protected SilenceRecords() {
        this(null);
    }

    @Inject
    SilenceRecords(Silences silences) {
        this.silences = silences;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return silences.all(negotiation.id()).stream().flatMap(silence -> silence.isRunning() ? Stream.of(begun(silence))
                : Stream.of(begun(silence), ended(silence)));
    }

    private static ProcedureEntry begun(SilenceProcedure silence) {
        return ProcedureEntry.of(Track.TEXT, "silence-begun", silence.occurrence()).attempt(silence.attempt())
                .about(String.join(", ", silence.parties())).party(silence.proposedBy())
                .decidedBy(silence.begunBy(), silence.channel()).on(silence.textLabel(), silence.textSha256())
                .note(silence.question()).recordedBy(silence.begunBy()).build();
    }

    private static ProcedureEntry ended(SilenceProcedure silence) {
        return ProcedureEntry.of(Track.TEXT, "silence-ended", Occurrence.on(silence.outcome().endedOn(), silence.outcome().recordedAt()))
                .attempt(silence.attempt()).about(String.join(", ", silence.parties())).party(silence.outcome().brokenBy())
                .decision(silence.outcome().state()).on(silence.textLabel(), silence.textSha256()).note(silence.outcome().reason())
                .recordedBy(silence.outcome().recordedBy()).build();
    }
}
