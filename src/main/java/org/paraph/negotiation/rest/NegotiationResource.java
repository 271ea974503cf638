package org.paraph.negotiation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.NegotiationDesk;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.ParticularsRequest;
import org.paraph.negotiation.PublicityRequest;
import org.paraph.negotiation.web.DossierAnswers;

/** One dossier: read, particulars, publicity. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Negotiations")
public class NegotiationResource {

    private final NegotiationDesk desk;
    private final DossierAnswers answers;

    NegotiationResource() {
        this(null, null);
    }

    @Inject
    NegotiationResource(NegotiationDesk desk, DossierAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Read a dossier by id or reference, with what you may do now")
    public NegotiationView read(@PathParam("id") String id) {
        return answers.changed(answers.visible(id));
    }

    @PUT
    @Path("/particulars")
    @Operation(summary = "Change title, subject, lead ministry, target date and marking")
    public NegotiationView amend(@PathParam("id") String id, @Valid ParticularsRequest request) {
        return answers.changed(desk.amend(answers.ref(id), request));
    }

    @POST
    @Path("/publicity")
    @Operation(summary = "Record what the public knows from now on")
    public NegotiationView publish(@PathParam("id") String id, @Valid PublicityRequest request) {
        return answers.changed(desk.publish(answers.ref(id), request));
    }
}
