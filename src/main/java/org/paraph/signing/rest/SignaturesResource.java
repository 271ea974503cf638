package org.paraph.signing.rest;

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
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.signing.AdoptionRequest;
import org.paraph.signing.ConfirmationRequest;
import org.paraph.signing.SignatureDesk;
import org.paraph.signing.SignatureRequest;
import org.paraph.signing.SigningFile;

/** The signatures, their confirmation, and the adoption of what is not signed. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signing")
public class SignaturesResource {

    private final SignatureDesk desk;
    private final SigningFile file;
    private final DossierAnswers answers;

    SignaturesResource() {
        this(null, null, null);
    }

    @Inject
    SignaturesResource(SignatureDesk desk, SigningFile file, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
    }

    @GET
    @Path("/signatures")
    @Operation(summary = "List the signatures")
    public List<SignatureView> signatures(@PathParam("id") String id) {
        return file.signatures(answers.visible(id).id()).stream().map(SignatureView::of).toList();
    }

    @POST
    @Path("/signatures")
    @Operation(summary = "Record the signature of a party; completes its task")
    public NegotiationView record(@PathParam("id") String id, @Valid SignatureRequest request) {
        return answers.changed(desk.record(answers.ref(id), request));
    }

    @POST
    @Path("/signatures/{signature}/confirmation")
    @Operation(summary = "Record that a State confirms what was signed ad referendum or without authority")
    public NegotiationView confirm(@PathParam("id") String id, @PathParam("signature") String signature,
            @Valid ConfirmationRequest request) {
        return answers.changed(desk.confirm(answers.ref(id), signature, request));
    }

    @GET
    @Path("/adoption")
    @Operation(summary = "List the adoptions of what is not signed")
    public List<AdoptionView> adoptions(@PathParam("id") String id) {
        return file.adoptions(answers.visible(id).id()).stream().map(AdoptionView::of).toList();
    }

    @POST
    @Path("/adoption")
    @Operation(summary = "Record that the parties adopt a commitment without signing it; completes its task")
    public NegotiationView adopt(@PathParam("id") String id, @Valid AdoptionRequest request) {
        return answers.changed(desk.adopt(answers.ref(id), request));
    }
}
