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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.text.ClearanceRequest;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextConsentRequest;
import org.paraph.text.TextDesk;
import org.paraph.text.TextPage;
import org.paraph.text.TextRequest;
import org.paraph.text.Texts;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.drafting.TextPages;

/** The versions of the text: drafts, revisions, the legal check, reopening, and the consent of other parties to it. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Texts")
public class TextsResource {

    private final TextDesk desk;
    private final Texts texts;
    private final ReadableTexts readable;
    private final TextPages pages;
    private final DossierAnswers answers;

    TextsResource() {
        this(null, null, null, null, null);
    }

    @Inject
    TextsResource(TextDesk desk, Texts texts, ReadableTexts readable, TextPages pages, DossierAnswers answers) {
        this.desk = desk;
        this.texts = texts;
        this.readable = readable;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Path("/texts")
    @Operation(summary = "List the versions of the text in all languages, oldest first")
    public List<TextView> list(@PathParam("id") String id) {
        return readable.all(answers.visible(id)).stream().map(TextView::line).toList();
    }

    @GET
    @Path("/texts/{text}")
    @Operation(summary = "Read a version by id or label, or the working text as 'working'")
    public TextView read(@PathParam("id") String id, @PathParam("text") String text) {
        var version = readable.get(answers.visible(id), text);
        return TextView.of(version, texts.index(version), texts.reopening(version.id()), texts.consents(version.id()));
    }

    @GET
    @Path("/texts/{text}/page")
    @Operation(summary = "Read a version with the consensus on each provision and what is waiting there")
    public TextPage page(@PathParam("id") String id, @PathParam("text") String text) {
        var negotiation = answers.visible(id);
        return pages.of(negotiation, readable.get(negotiation, text));
    }

    @GET
    @Path("/texts/{text}/canonical")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "Read the canonical form of a version; its SHA-256 is made over these bytes unless it is older than provisions")
    public String canonical(@PathParam("id") String id, @PathParam("text") String text) {
        return CanonicalForm.of(texts.document(readable.get(answers.visible(id), text)));
    }

    @POST
    @Path("/draft")
    @Operation(summary = "File our draft; completes its task")
    public NegotiationView submitDraft(@PathParam("id") String id, @Valid TextRequest request) {
        return answers.changed(desk.submitDraft(answers.ref(id), request));
    }

    @POST
    @Path("/draft-clearance")
    @Operation(summary = "Clear the draft for the talks, or send it back; completes its task")
    public NegotiationView clearDraft(@PathParam("id") String id, @Valid ClearanceRequest request) {
        return answers.changed(desk.clearDraft(answers.ref(id), request));
    }

    @POST
    @Path("/texts")
    @Operation(summary = "File the next rolling version; an edit of an older version is merged")
    public NegotiationView revise(@PathParam("id") String id, @Valid TextRequest request) {
        return answers.changed(desk.revise(answers.ref(id), request));
    }

    @POST
    @Path("/text-verification")
    @Operation(summary = "Record that lawyers have gone through the agreed text")
    public NegotiationView verify(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.verify(answers.ref(id), request));
    }

    @POST
    @Path("/text-reopening")
    @Operation(summary = "Reopen an agreed or initialled text with a changed wording and its reason")
    public NegotiationView reopen(@PathParam("id") String id, @Valid TextRequest request) {
        return answers.changed(desk.reopen(answers.ref(id), request));
    }

    @POST
    @Path("/text-consents")
    @Operation(summary = "Record that another party consents to the reopened text")
    public NegotiationView consent(@PathParam("id") String id, @Valid TextConsentRequest request) {
        return answers.changed(desk.recordConsent(answers.ref(id), request));
    }
}
