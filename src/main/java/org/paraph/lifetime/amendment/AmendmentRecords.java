package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** Amendments of the treaty and corrections of its text, in the report on the procedure. */
@ApplicationScoped
class AmendmentRecords implements ProcedureRecords {

    private final TextChanges changes;

    protected AmendmentRecords() {
        this(null);
    }

    @Inject
    AmendmentRecords(TextChanges changes) {
        this.changes = changes;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return Stream.concat(changes.amendments(negotiation.id()).stream().flatMap(AmendmentRecords::amendment),
                changes.corrections(negotiation.id()).stream().flatMap(AmendmentRecords::correction));
    }

    private static Stream<ProcedureEntry> amendment(Amendment one) {
        return Stream.concat(Stream.of(ProcedureEntry.of(Track.ACTS, "amendment", one.occurrence()).about(one.title())
                .party(one.proposedBy()).decidedBy(null, one.channel()).standing(one.state()).recordedBy(one.recordedBy())
                .note(one.wording()).build()), one.steps().stream().map(step -> ProcedureEntry.of(Track.ACTS, "amendment-"
                        + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), step.occurrence())
                        .about(one.title()).party(step.party()).decidedBy(null, step.instrument())
                        .recordedBy(step.recordedBy()).note(step.note()).build()));
    }

    private static Stream<ProcedureEntry> correction(TextCorrection one) {
        return Stream.concat(Stream.of(ProcedureEntry.of(Track.TEXT, "correction", one.occurrence()).about(one.kind().name())
                .decidedBy(one.proposedBy(), one.channel()).standing(one.state()).recordedBy(one.recordedBy())
                .note(one.wrong() + " → " + one.right()).build()), one.steps().stream().map(step -> ProcedureEntry
                        .of(Track.TEXT, step.means() == null ? "correction-objection" : "rectification", step.occurrence())
                        .party(step.objecting()).decidedBy(null, step.instrument()).decision(step.means())
                        .recordedBy(step.recordedBy()).note(step.note()).build()));
    }
}
