package org.paraph.negotiation.rest;

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
import org.paraph.negotiation.DeviationDecisionRequest;
import org.paraph.negotiation.DeviationDesk;
import org.paraph.negotiation.DeviationDisputeRequest;
import org.paraph.negotiation.DeviationRequest;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** Departures from the procedure, which stand on the dossier for ever. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deviations")
public class DeviationsResource {

    private final DeviationDesk desk;
    private final Deviations deviations;
    private final DossierAnswers answers;

    DeviationsResource() {
        this(null, null, null);
    }

    @Inject
    DeviationsResource(DeviationDesk desk, Deviations deviations, DossierAnswers answers) {
        this.desk = desk;
        this.deviations = deviations;
        this.answers = answers;
    }

    @GET
    @Path("/deviations")
    @Operation(summary = "List the deviations in the order in which they happened")
    public List<DeviationView> list(@PathParam("id") String id) {
        return deviations.all(answers.visible(id).id()).stream().map(DeviationView::of).toList();
    }

    @POST
    @Path("/deviations")
    @Operation(summary = "Ask for a deviation, or record one that has happened")
    public NegotiationView request(@PathParam("id") String id, @Valid DeviationRequest request) {
        return answers.changed(desk.request(answers.ref(id), request));
    }

    @POST
    @Path("/deviations/{subject}/decision")
    @Operation(summary = "Confirm or refuse a deviation, as a second person; completes its task")
    public NegotiationView decide(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid DeviationDecisionRequest request) {
        return answers.changed(desk.decide(answers.ref(id), subject, request));
    }

    @POST
    @Path("/deviations/{subject}/dispute")
    @Operation(summary = "Note that a deviation is contested")
    public NegotiationView dispute(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid DeviationDisputeRequest request) {
        return answers.changed(desk.dispute(answers.ref(id), subject, request));
    }
}
