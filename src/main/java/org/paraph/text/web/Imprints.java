package org.paraph.text.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.text.TextVersion;
import org.paraph.text.edition.Edition;
import org.paraph.text.edition.EditionFormat;
import org.paraph.text.edition.Imprint;

/** What is printed around the texts of a dossier, and how files are handed over. */
@ApplicationScoped
public class Imprints {

    /** The imprint of a version; as a signing copy if signatories are given. */
    public Imprint of(Negotiation negotiation, TextVersion version, Imprint.SigningCopy signing) {
        return imprint(negotiation, version, version.label(), marking(negotiation, version), signing);
    }

    /** The imprint of what is said about a version, under the dossier's marking. */
    public Imprint about(Negotiation negotiation, TextVersion version) {
        return imprint(negotiation, version, version.label(), negotiation.marking(), null);
    }

    /** The imprint of a comparison, under the higher marking of the two versions. */
    public Imprint ofBoth(Negotiation negotiation, TextVersion earlier, TextVersion later) {
        var one = marking(negotiation, earlier);
        var other = marking(negotiation, later);
        return imprint(negotiation, later, earlier.label() + " - " + later.label(), one.covers(other) ? one : other, null);
    }

    private static Imprint imprint(Negotiation negotiation, TextVersion version, String label, Marking marking,
            Imprint.SigningCopy signing) {
        return new Imprint(negotiation.reference(), label, marking.name().replace('_', ' '), version.sha256(),
                version.occurrence().occurredOn(), version.author(), parties(negotiation), signing);
    }

    private static List<Imprint.Party> parties(Negotiation negotiation) {
        return negotiation.parties().stream().map(party -> new Imprint.Party(party.code(), party.name())).toList();
    }

    private static Marking marking(Negotiation negotiation, TextVersion version) {
        return version.marking() == null ? negotiation.marking() : version.marking();
    }

    /** @throws InvalidRequest if there is no such format */
    public static EditionFormat format(String named) {
        return EditionFormat.named(named)
                .orElseThrow(() -> new InvalidRequest(Violation.in("format", "parameter.format")));
    }

    /** A file to be kept, not shown: texts of treaties stay out of the browser's memory. */
    public static Response answer(Edition edition) {
        return Response.ok(edition.content(), edition.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + edition.fileName() + "\"").build();
    }
}
