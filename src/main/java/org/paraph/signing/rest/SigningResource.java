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
import org.paraph.signing.CeremonyRequest;
import org.paraph.signing.InitiallingRequest;
import org.paraph.signing.SigningDesk;
import org.paraph.signing.SigningFile;

/** Initialling and the ceremonies of signature. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signing")
public class SigningResource {

    private final SigningDesk desk;
    private final SigningFile file;
    private final DossierAnswers answers;

    SigningResource() {
        this(null, null, null);
    }

    @Inject
    SigningResource(SigningDesk desk, SigningFile file, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
    }

    @GET
    @Path("/initialling")
    @Operation(summary = "List the initiallings")
    public List<InitiallingView> initiallings(@PathParam("id") String id) {
        return file.initiallings(answers.visible(id).id()).stream().map(InitiallingView::of).toList();
    }

    @GET
    @Path("/ceremonies")
    @Operation(summary = "List the ceremonies, fixed, cancelled and held")
    public List<CeremonyView> ceremonies(@PathParam("id") String id) {
        return file.ceremonies(answers.visible(id).id()).stream().map(CeremonyView::of).toList();
    }

    @POST
    @Path("/re-initialling")
    @Operation(summary = "Record that a text whose substance changed after initialling was initialled again")
    public NegotiationView initialAgain(@PathParam("id") String id, @Valid InitiallingRequest request) {
        return answers.changed(desk.initialAgain(answers.ref(id), request));
    }

    @POST
    @Path("/initialling")
    @Operation(summary = "Record the initialling; completes its task")
    public NegotiationView initial(@PathParam("id") String id, @Valid InitiallingRequest request) {
        return answers.changed(desk.initial(answers.ref(id), request));
    }

    @POST
    @Path("/ceremony")
    @Operation(summary = "Fix the ceremony; completes its task")
    public NegotiationView scheduleCeremony(@PathParam("id") String id, @Valid CeremonyRequest request) {
        return answers.changed(desk.scheduleCeremony(answers.ref(id), request));
    }

    @POST
    @Path("/further-ceremonies")
    @Operation(summary = "Fix a further ceremony, for parties that sign on another day or at another place")
    public NegotiationView addCeremony(@PathParam("id") String id, @Valid CeremonyRequest request) {
        return answers.changed(desk.addCeremony(answers.ref(id), request));
    }
}
