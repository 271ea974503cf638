package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.platform.time.Occurrence;

/** The departures from the procedure, and what a second person said of each. */
@ApplicationScoped
class DeviationRecords implements ProcedureRecords {

    private final Deviations deviations;

    protected DeviationRecords() {
        this(null);
    }

    @Inject
    DeviationRecords(Deviations deviations) {
        this.deviations = deviations;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return deviations.all(negotiation.id()).stream().flatMap(one -> Stream.concat(Stream.of(raised(negotiation, one)),
                decided(negotiation, one)));
    }

    private static ProcedureEntry raised(Negotiation negotiation, Deviation one) {
        var disputed = one.isDisputed() ? " (" + one.disputeNote() + ")" : "";
        return ProcedureEntry.of(Track.APPROVAL, "deviation", one.occurrence()).attempt(one.attempt())
                .party(negotiation.homeParty()).about(one.about()).decision(one.kind()).standing(one.state())
                .on(one.textLabel(), null).recordedBy(one.requestedBy()).note(one.reason() + disputed).irregular(true)
                .build();
    }

    private static Stream<ProcedureEntry> decided(Negotiation negotiation, Deviation one) {
        return one.decidedBy() == null ? Stream.empty() : Stream.of(ProcedureEntry
                .of(Track.APPROVAL, "deviation-decision", Occurrence.on(one.decidedOn(), one.decidedRecordedAt()))
                .attempt(one.attempt()).party(negotiation.homeParty()).about(one.about())
                .decidedBy(one.decidedBy(), null).decision(one.state()).recordedBy(one.decidedBy())
                .note(one.decisionNote()).build());
    }
}
