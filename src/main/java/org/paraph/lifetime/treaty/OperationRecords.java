package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;
import org.paraph.platform.time.Occurrence;

/** What became of the operation of a treaty, in the report on the procedure. */
@ApplicationScoped
class OperationRecords implements ProcedureRecords {

    private final Treaties treaties;

    protected OperationRecords() {
        this(null);
    }

    @Inject
    OperationRecords(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return treaties.find(negotiation.id()).stream().flatMap(treaty -> Stream.concat(
                treaty.suspensions().stream().flatMap(OperationRecords::suspension),
                treaty.liftings().stream().map(OperationRecords::lifting)));
    }

    private static Stream<ProcedureEntry> suspension(OperationSuspension one) {
        return Stream.of(Stream.of(told(one)), one.steps().stream().map(step -> step(one, step)),
                one.objections().stream().flatMap(OperationRecords::objection)).flatMap(each -> each);
    }

    private static ProcedureEntry told(OperationSuspension one) {
        var authority = one.authority();
        var entry = ProcedureEntry.of(Track.ACTS, "operation-suspension", one.occurrence()).party(one.party())
                .about(one.ground().name()).standing(one.state()).recordedBy(one.recordedBy()).note(words(one));
        return authority == null ? entry.decidedBy(null, one.claim().channel()).build()
                : entry.decidedBy(null, authority.source()).decision(authority.decidedBy())
                        .irregular(authority.deviates()).build();
    }

    /** From which day, which provisions and between whom, all where none is named; the measure and the reasons. */
    private static String words(OperationSuspension one) {
        var scope = Stream.of(Stream.of(one.effectiveOn().toString()), one.scope().provisions().stream(),
                one.scope().parties().stream()).flatMap(each -> each).collect(Collectors.joining(" "));
        return scope + ": " + one.claim().measure() + " / " + one.claim().reason();
    }

    private static ProcedureEntry step(OperationSuspension suspension, OperationStep one) {
        var authority = one.authority();
        var entry = ProcedureEntry.of(Track.ACTS, "operation-suspension-" + one.kind().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'), one.occurrence()).party(one.party() == null ? suspension.party() : one.party())
                .recordedBy(one.recordedBy()).note(one.note());
        return authority == null ? entry.decidedBy(null, one.channel()).build()
                : entry.decidedBy(null, authority.source()).decision(authority.decidedBy())
                        .irregular(authority.deviates()).build();
    }

    private static Stream<ProcedureEntry> objection(SuspensionObjection one) {
        var raised = ProcedureEntry.of(Track.ACTS, "suspension-objection", one.occurrence()).party(one.party())
                .decidedBy(null, one.channel()).recordedBy(one.recordedBy()).note(one.reason()).build();
        return one.stands() ? Stream.of(raised) : Stream.of(raised, ProcedureEntry.of(Track.ACTS, "objection-settlement",
                Occurrence.on(one.settledOn(), one.settledRecordedAt())).party(one.party()).decidedBy(null, one.means())
                .decision(one.settlement()).note(one.settlementNote()).build());
    }

    private static ProcedureEntry lifting(ProvisionLifting one) {
        return ProcedureEntry.of(Track.ACTS, "provision-lifting", one.occurrence())
                .about(String.join(" ", one.provisions())).decidedBy(null, one.instrument()).recordedBy(one.recordedBy())
                .note(one.note()).build();
    }
}
