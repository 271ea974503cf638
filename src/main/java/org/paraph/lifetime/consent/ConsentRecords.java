package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** Final clauses, consents, provisional application and publication, for the record of the procedure. */
@ApplicationScoped
class ConsentRecords implements ProcedureRecords {

    private final ConsentFile file;

    protected ConsentRecords() {
        this(null);
    }

    @Inject
    ConsentRecords(ConsentFile file) {
        this.file = file;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        var id = negotiation.id();
        return Stream.of(file.clauses(id).stream().map(ConsentRecords::clauses),
                file.consents(id).stream().map(ConsentRecords::consent),
                file.revocations(id).stream().map(ConsentRecords::revocation),
                file.provisionalApplications(id).stream().map(ConsentRecords::provisional),
                file.records(id).stream().map(ConsentRecords::record)).flatMap(entries -> entries);
    }

    private static ProcedureEntry clauses(FinalClauses one) {
        return ProcedureEntry.of(Track.ACTS, "final-clauses", one.occurrence()).attempt(one.attempt())
                .about(one.provision()).decidedBy(null, one.depositary()).decision(one.mechanism())
                .recordedBy(one.recordedBy()).note(one.note()).build();
    }

    private static ProcedureEntry consent(ConsentAct one) {
        var instrument = one.instrument();
        return ProcedureEntry.of(Track.ACTS, "consent", one.occurrence()).attempt(one.attempt()).party(one.party())
                .decidedBy(instrument.signatory(), instrument.depositary()).decision(one.means())
                .on(one.textLabel(), one.textHash()).recordedBy(one.recordedBy()).note(instrument.reservations()).build();
    }

    private static ProcedureEntry revocation(ConsentRevocation one) {
        return ProcedureEntry.of(Track.ACTS, "consent-revocation", one.occurrence()).attempt(one.attempt())
                .party(one.party()).decidedBy(null, one.channel()).recordedBy(one.recordedBy()).note(one.reason()).build();
    }

    private static ProcedureEntry provisional(ProvisionalApplication one) {
        var span = one.beginsOn() + "/" + (one.endedOn() == null ? "" : one.endedOn());
        return ProcedureEntry.of(Track.ACTS, "provisional-application", one.occurrence()).attempt(one.attempt())
                .about(one.paths().isEmpty() ? span : span + " " + String.join(" ", one.paths()))
                .decidedBy(String.join(" ", one.parties()), one.provision()).decision(one.endedBy())
                .recordedBy(one.recordedBy()).note(note(one)).build();
    }

    private static String note(ProvisionalApplication one) {
        var words = Stream.of(one.note(), one.endNote()).filter(each -> each != null).toList();
        return words.isEmpty() ? null : String.join("; ", words);
    }

    private static ProcedureEntry record(ConclusionRecord one) {
        boolean answer = one.kind() == ConclusionRecord.Kind.REFUSAL_ANSWER;
        return ProcedureEntry.of(answer ? Track.APPROVAL : Track.ACTS,
                one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), one.occurrence()).attempt(one.attempt())
                .about(one.subject()).party(one.party()).decidedBy(one.body(), answer ? null : one.number())
                .recordedBy(one.recordedBy()).note(one.note()).build();
    }
}
