package org.paraph.signing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.web.Answers;
import org.paraph.signing.Ceremony;
import org.paraph.signing.Signatory;
import org.paraph.signing.SigningFile;
import org.paraph.text.Languages;
import org.paraph.text.ReadableTexts;
import org.paraph.text.SuspendedProvisions;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.UnknownText;
import org.paraph.text.edition.Editions;
import org.paraph.text.edition.Imprint;
import org.paraph.text.web.Imprints;

/** The originals to be signed: by the rule of the alternat one for each party, in each authentic language. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing")
public class SigningCopiesResource {

    private final SigningFile file;
    private final Languages languages;
    private final Texts texts;
    private final ReadableTexts readable;
    private final Editions editions;
    private final Imprints imprints;
    private final SuspendedProvisions suspensions;
    private final DossierAnswers answers;

    SigningCopiesResource() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SigningCopiesResource(SigningFile file, Languages languages, Texts texts, ReadableTexts readable, Editions editions,
            Imprints imprints, SuspendedProvisions suspensions, DossierAnswers answers) {
        this.file = file;
        this.languages = languages;
        this.texts = texts;
        this.readable = readable;
        this.editions = editions;
        this.imprints = imprints;
        this.suspensions = suspensions;
        this.answers = answers;
    }

    /**
     * One original.
     *
     * @param party     code of the party that keeps it and is named first in it
     * @param language  BCP 47 tag
     * @param text      label of the version
     * @param sha256    its hash, the same for all parties
     * @param href      where it is to be had, with the format at the end
     * @param suspended the provisions that are suspended on conclusion, a line each with what reactivates them
     */
    public record SigningCopyView(String party, String language, String text, String sha256, String href,
            List<String> suspended) {
    }

    @GET
    @Path("/signing-copies")
    @Answers(refusals = 409)
    @Operation(summary = "List the originals to be signed, one for each party in each authentic language")
    public List<SigningCopyView> list(@PathParam("id") String id) {
        var negotiation = settled(id);
        return languages.authentic(negotiation).stream().filter(version -> readable.covers(version.marking()))
                .flatMap(version -> negotiation.parties().stream().map(party -> new SigningCopyView(party.code(),
                        version.language(), version.label(), version.sha256(), "/api/negotiations/" + negotiation.id()
                                + "/signing-copies/" + party.code() + "/" + version.language() + "/{format}",
                        suspended(negotiation, version)))).toList();
    }

    @GET
    @Path("/signing-copies/{party}/{language}/{format}")
    @Produces(MediaType.WILDCARD)
    @Answers(refusals = 409)
    @Operation(summary = "Download an original to be signed as docx, pdf or html")
    public Response copy(@PathParam("id") String id, @PathParam("party") String party,
            @PathParam("language") String language, @PathParam("format") String format) {
        var negotiation = settled(id);
        negotiation.requireParty(party);
        var version = languages.authentic(negotiation).stream().filter(one -> one.language().equals(language))
                .filter(one -> readable.covers(one.marking())).findFirst().orElseThrow(() -> new UnknownText(language));
        return Imprints.answer(editions.text(texts.document(version), Imprints.format(format),
                imprints.of(negotiation, version, new Imprint.SigningCopy(party, signatories(negotiation), suspended(negotiation, version)))));
    }

    private Negotiation settled(String id) {
        var negotiation = answers.visible(id);
        negotiation.requireSettledText();
        languages.requireConcordance(negotiation);
        return negotiation;
    }

    private List<String> suspended(Negotiation negotiation, TextVersion version) {
        return suspensions.printed(negotiation.id(), texts.index(version)).entrySet().stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")").toList();
    }

    /** Those of the ceremonies; a line without a name for each party that none names. */
    private List<Imprint.Signatory> signatories(Negotiation negotiation) {
        var named = file.ceremonies(negotiation.id()).stream()
                .filter(one -> one.attempt() == negotiation.attemptNumber())
                .filter(one -> one.state() != Ceremony.State.CANCELLED).flatMap(one -> one.signatories().stream())
                .collect(Collectors.toMap(Signatory::party, one -> one, (earlier, later) -> later));
        return negotiation.parties().stream().map(party -> Optional.ofNullable(named.get(party.code()))
                .map(one -> new Imprint.Signatory(one.party(), one.name(), one.officeName() == null ? "" : one.officeName()))
                .orElseGet(() -> new Imprint.Signatory(party.code(), "", ""))).toList();
    }
}
