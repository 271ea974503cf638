package org.paraph.negotiation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.AcknowledgementRequest;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.ResumptionOrder;
import org.paraph.negotiation.SuspensionDesk;
import org.paraph.negotiation.SuspensionOrder;
import org.paraph.negotiation.web.DossierAnswers;

/** Suspension, resumption, and giving up. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Suspension")
public class SuspensionResource {

    private final SuspensionDesk desk;
    private final DossierAnswers answers;

    SuspensionResource() {
        this(null, null);
    }

    @Inject
    SuspensionResource(SuspensionDesk desk, DossierAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @POST
    @Path("/suspension")
    @Operation(summary = "Suspend: administrative hold, postponed signature, or shelving")
    public NegotiationView suspend(@PathParam("id") String id, @Valid SuspensionOrder order) {
        return answers.changed(desk.suspend(answers.ref(id), order));
    }

    @POST
    @Path("/suspension/acknowledgements")
    @Operation(summary = "Record that another party has taken note; completes its task")
    public NegotiationView acknowledge(@PathParam("id") String id, @Valid AcknowledgementRequest request) {
        return answers.changed(desk.acknowledge(answers.ref(id), request));
    }

    @POST
    @Path("/resumption")
    @Operation(summary = "Resume; the rule says where the procedure is entered again")
    public NegotiationView resume(@PathParam("id") String id, @Valid ResumptionOrder order) {
        return answers.changed(desk.resume(answers.ref(id), order));
    }

    @POST
    @Path("/abandonment")
    @Operation(summary = "Give the negotiation up for good")
    public NegotiationView abandon(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.abandon(answers.ref(id), request));
    }
}
