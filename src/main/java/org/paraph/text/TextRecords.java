package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;

/** The versions of the text, their reopenings and the consents to them, and the certificates on languages. */
@ApplicationScoped
class TextRecords implements ProcedureRecords {

    private final Texts texts;
    private final ReadableTexts readable;
    private final Languages languages;

    protected TextRecords() {
        this(null, null, null);
    }

    @Inject
    TextRecords(Texts texts, ReadableTexts readable, Languages languages) {
        this.texts = texts;
        this.readable = readable;
        this.languages = languages;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return Stream.concat(readable.all(negotiation).stream().flatMap(this::version),
                languages.certificates(negotiation.id()).stream().map(one -> certificate(negotiation, one)));
    }

    private Stream<ProcedureEntry> version(TextVersion version) {
        var reopening = texts.reopening(version.id());
        var filed = ProcedureEntry.of(Track.TEXT, reopening.isEmpty() ? "text" : "text-reopening", version.occurrence())
                .attempt(version.attempt()).about(version.language()).on(version.label(), version.sha256())
                .decision(version.change()).recordedBy(version.author())
                .note(reopening.map(TextReopening::reason).orElse(version.note())).build();
        var consents = texts.consents(version.id()).stream().map(one -> ProcedureEntry
                .of(Track.TEXT, "text-consent", one.occurrence()).attempt(version.attempt()).party(one.party())
                .decidedBy(null, one.channel()).on(version.label(), version.sha256()).build());
        return Stream.concat(Stream.of(filed), consents);
    }

    private ProcedureEntry certificate(Negotiation negotiation, ConcordanceCertificate one) {
        return ProcedureEntry.of(Track.TEXT, "concordance", one.occurrence()).attempt(one.attempt())
                .about(one.firstLanguage() + " - " + one.secondLanguage()).decidedBy(one.certifiedBy(), one.office())
                .on(null, one.firstHash()).standing(languages.holds(negotiation, one) ? Standing.VALID : Standing.STALE)
                .recordedBy(one.recordedBy()).note(one.note()).build();
    }

    private enum Standing { VALID, STALE }
}
