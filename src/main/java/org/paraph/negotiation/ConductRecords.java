package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.platform.time.Occurrence;

/** How the negotiation was conducted: its course, suspensions, briefings, and what happened around it. */
@ApplicationScoped
class ConductRecords implements ProcedureRecords {

    private final CaseFile file;

    protected ConductRecords() {
        this(null);
    }

    @Inject
    ConductRecords(CaseFile file) {
        this.file = file;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return Stream.of(negotiation.changes().stream().map(ConductRecords::change),
                negotiation.suspensions().stream().flatMap(one -> suspension(negotiation, one)),
                file.partyChanges(negotiation.id()).stream().map(ConductRecords::parties),
                file.briefings(negotiation.id()).stream().map(ConductRecords::briefing),
                file.contextEvents(negotiation.id()).stream().map(ConductRecords::context)).flatMap(each -> each);
    }

    private static ProcedureEntry change(StateChange change) {
        return ProcedureEntry.of(Track.CONDUCT, "state-change", change.occurrence()).attempt(change.attempt())
                .decision(change.to()).recordedBy(change.recordedBy()).build();
    }

    private static ProcedureEntry parties(PartyChange change) {
        return ProcedureEntry.of(Track.CONDUCT, change.kind() == PartyChange.Kind.LEFT ? "party-left" : "party-joined",
                change.occurrence()).attempt(change.attempt()).party(change.party()).decidedBy(change.name(), change.channel())
                .note(change.reason()).build();
    }

    private static Stream<ProcedureEntry> suspension(Negotiation negotiation, Suspension suspension) {
        var order = ProcedureEntry.of(Track.CONDUCT, "suspension", suspension.occurrence()).attempt(suspension.attempt())
                .decidedBy(suspension.initiator(), suspension.authority()).decision(suspension.kind())
                .on(null, suspension.textHash()).recordedBy(suspension.orderedBy()).note(suspension.reason()).build();
        var acknowledgements = suspension.acknowledgements().stream().map(one -> ProcedureEntry
                .of(Track.CONDUCT, "acknowledgement", Occurrence.on(one.acknowledgedOn(), one.recordedAt()))
                .attempt(suspension.attempt()).party(one.party()).decidedBy(name(negotiation, one.party()), one.channel())
                .note(one.note()).build());
        return Stream.concat(Stream.concat(Stream.of(order), acknowledgements), resumption(suspension));
    }

    private static Stream<ProcedureEntry> resumption(Suspension suspension) {
        var end = suspension.resumption();
        return end == null ? Stream.empty() : Stream.of(ProcedureEntry
                .of(Track.CONDUCT, "resumption", Occurrence.on(end.resumedOn(), end.recordedAt()))
                .decidedBy(null, end.authority()).decision(end.entryPoint()).recordedBy(end.recordedBy())
                .note(end.reason()).build());
    }

    private static ProcedureEntry briefing(Briefing briefing) {
        var leftOut = briefing.leftOut().isEmpty() ? "" : " (" + String.join("; ", briefing.leftOut()) + ")";
        return ProcedureEntry.of(Track.CONDUCT, "briefing", briefing.occurrence()).attempt(briefing.attempt())
                .about(briefing.audience()).decidedBy(briefing.givenBy(), null).note(briefing.content() + leftOut)
                .irregular(!briefing.leftOut().isEmpty()).build();
    }

    private static ProcedureEntry context(ContextEvent event) {
        return ProcedureEntry.of(Track.CONTEXT, "context", event.occurrence()).decidedBy(event.actor(), event.source())
                .note(event.event()).build();
    }

    private static String name(Negotiation negotiation, String party) {
        return negotiation.parties().stream().filter(one -> one.code().equals(party)).map(Party::name).findFirst()
                .orElse(party);
    }
}
