package org.paraph.text.rest;

import jakarta.enterprise.context.RequestScoped;
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
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.text.ClearanceRequest;
import org.paraph.text.TextConsentRequest;
import org.paraph.text.TextDesk;
import org.paraph.text.TextRequest;
import org.paraph.text.Texts;

/** The versions of the text: drafts, revisions, and the consent of other parties to a revision. */
@Path("/negotiations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Texts")
public class TextsResource {

    private final TextDesk desk;
    private final Texts texts;
    private final DossierAnswers answers;

    TextsResource() {
        this(null, null, null);
    }

    @Inject
    TextsResource(TextDesk desk, Texts texts, DossierAnswers answers) {
        this.desk = desk;
        this.texts = texts;
        this.answers = answers;
    }

    @GET
    @Path("/texts")
    @Operation(summary = "List the versions of the text, oldest first")
    public List<TextView> list(@PathParam("id") String id) {
        return texts.all(answers.visible(id).id()).stream().map(version -> TextView.line(version)).toList();
    }

    @GET
    @Path("/texts/{text}")
    @Operation(summary = "Read a version by id or label")
    public TextView read(@PathParam("id") String id, @PathParam("text") String text) {
        var version = texts.ofDossier(answers.visible(id).id(), text);
        return TextView.of(version, texts.consents(version.id()));
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
    @Operation(summary = "File a changed text; after agreement it reopens the text")
    public NegotiationView revise(@PathParam("id") String id, @Valid TextRequest request) {
        return answers.changed(desk.revise(answers.ref(id), request));
    }

    @POST
    @Path("/text-consents")
    @Operation(summary = "Record that another party consents to the reopened text")
    public NegotiationView consent(@PathParam("id") String id, @Valid TextConsentRequest request) {
        return answers.changed(desk.recordConsent(answers.ref(id), request));
    }
}
