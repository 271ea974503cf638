package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** Initiallings, full powers, ceremonies and signatures. */
@ApplicationScoped
class SigningRecords implements ProcedureRecords {

    private final SigningFile file;

    protected SigningRecords() {
        this(null);
    }

    @Inject
    SigningRecords(SigningFile file) {
        this.file = file;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        var id = negotiation.id();
        return Stream.of(file.initiallings(id).stream().flatMap(SigningRecords::initialling),
                file.fullPowers(id).stream().map(SigningRecords::powers),
                file.ceremonies(id).stream().map(SigningRecords::ceremony),
                file.signatures(id).stream().flatMap(SigningRecords::signature),
                file.adoptions(id).stream().map(SigningRecords::adoption)).flatMap(each -> each);
    }

    private static Stream<ProcedureEntry> initialling(Initialling one) {
        return one.initiallers().stream().map(person -> ProcedureEntry.of(Track.ACTS, "initialling", one.occurrence())
                .attempt(one.attempt()).party(person.party()).decidedBy(person.name(), office(person))
                .on(one.textLabel(), one.textHash()).note(one.note()).build());
    }

    private static ProcedureEntry powers(FullPowers one) {
        return ProcedureEntry.of(Track.ACTS, "full-powers", one.occurrence()).party(one.party())
                .about(one.name() + ", " + one.officeName()).decidedBy(one.issuer(), null).note(one.note()).build();
    }

    private static ProcedureEntry ceremony(Ceremony one) {
        return ProcedureEntry.of(Track.ACTS, "ceremony", one.occurrence()).attempt(one.attempt())
                .about(one.beginsPlace() + ", " + one.beginsAt().atZone(ZoneId.of(one.beginsZone())))
                .decision(one.state()).build();
    }

    private static Stream<ProcedureEntry> signature(Signature one) {
        var party = one.signatory().party();
        var signed = ProcedureEntry.of(Track.ACTS, "signature", one.occurrence()).attempt(one.attempt()).party(party)
                .decidedBy(one.signatory().name(), office(one.signatory())).on(one.textLabel(), one.textHash()).build();
        var confirmation = one.confirmation();
        return confirmation == null ? Stream.of(signed) : Stream.of(signed, ProcedureEntry
                .of(Track.ACTS, "signature-confirmation", confirmation.occurrence()).attempt(one.attempt()).party(party)
                .decidedBy(null, confirmation.authority()).on(one.textLabel(), one.textHash())
                .note(confirmation.note()).build());
    }

    private static ProcedureEntry adoption(Adoption one) {
        return ProcedureEntry.of(Track.ACTS, "adoption", one.occurrence()).attempt(one.attempt())
                .decidedBy(one.announcedBy(), null).decision(one.manner()).on(one.textLabel(), one.textHash())
                .note(one.note()).build();
    }

    private static String office(Signatory person) {
        return person.officeName() == null ? person.office().name() : person.officeName();
    }
}
