package org.paraph.text.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.text.ConcordanceRequest;
import org.paraph.text.LanguageDesk;
import org.paraph.text.Languages;
import org.paraph.text.LanguagesRequest;
import org.paraph.text.TextRequest;
import org.paraph.text.Texts;

/** The languages of the treaty, their versions, and the certificates that they say the same. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Languages")
public class LanguagesResource {

    private final LanguageDesk desk;
    private final Languages languages;
    private final Texts texts;
    private final DossierAnswers answers;

    LanguagesResource() {
        this(null, null, null, null);
    }

    @Inject
    LanguagesResource(LanguageDesk desk, Languages languages, Texts texts, DossierAnswers answers) {
        this.desk = desk;
        this.languages = languages;
        this.texts = texts;
        this.answers = answers;
    }

    @GET
    @Path("/text-languages")
    @Operation(summary = "List the languages of the treaty with their present versions")
    public List<LanguageViews.LanguageView> list(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        return languages.declared(negotiation.id()).stream().map(language -> LanguageViews.LanguageView.of(language,
                texts.latest(negotiation, language.language()).orElse(null))).toList();
    }

    @POST
    @Path("/text-languages")
    @Operation(summary = "Say which languages the treaty has, which are authentic and which one prevails")
    public NegotiationView declare(@PathParam("id") String id, @Valid LanguagesRequest request) {
        return answers.changed(desk.declare(answers.ref(id), request));
    }

    @POST
    @Path("/language-versions")
    @Operation(summary = "File the version of another language beside the working text")
    public NegotiationView file(@PathParam("id") String id, @Valid TextRequest request) {
        return answers.changed(desk.file(answers.ref(id), request));
    }

    @GET
    @Path("/concordance-certificates")
    @Operation(summary = "List the certificates of concordance, and what has changed since")
    public List<LanguageViews.CertificateView> certificates(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        return languages.certificates(negotiation.id()).stream().map(one -> {
            boolean holds = languages.holds(negotiation, one);
            return LanguageViews.CertificateView.of(one, holds, holds ? Set.of() : languages.changedSince(negotiation, one));
        }).toList();
    }

    @POST
    @Path("/concordance-certificates")
    @Operation(summary = "Record that a lawyer-linguist certifies two language versions to say the same")
    public NegotiationView certify(@PathParam("id") String id, @Valid ConcordanceRequest request) {
        return answers.changed(desk.certify(answers.ref(id), request));
    }
}
