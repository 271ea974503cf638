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
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.MandateDecisionRequest;
import org.paraph.negotiation.MandateDesk;
import org.paraph.negotiation.MandateRequest;
import org.paraph.negotiation.Mandates;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The authority of our delegation, and what touches its red lines. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mandate")
public class MandatesResource {

    private final MandateDesk desk;
    private final Mandates mandates;
    private final DossierAnswers answers;

    MandatesResource() {
        this(null, null, null);
    }

    @Inject
    MandatesResource(MandateDesk desk, Mandates mandates, DossierAnswers answers) {
        this.desk = desk;
        this.mandates = mandates;
        this.answers = answers;
    }

    @GET
    @Path("/mandates")
    @Operation(summary = "List the mandates, the earliest first")
    public List<MandateViews.MandateView> list(@PathParam("id") String id) {
        return mandates.all(answers.visible(id).id()).stream().map(MandateViews.MandateView::of).toList();
    }

    @GET
    @Path("/mandate-checks")
    @Operation(summary = "List what touched red lines of the mandate, and what its authority said")
    public List<MandateViews.MandateCheckView> checks(@PathParam("id") String id) {
        return mandates.checks(answers.visible(id).id()).stream().map(MandateViews.MandateCheckView::of).toList();
    }

    @POST
    @Path("/mandate")
    @Operation(summary = "Record the authority to negotiate; completes its task")
    public NegotiationView grant(@PathParam("id") String id, @Valid MandateRequest request) {
        return answers.changed(desk.grant(answers.ref(id), request));
    }

    @POST
    @Path("/mandate-amendments")
    @Operation(summary = "Record another mandate in the place of the one before")
    public NegotiationView amend(@PathParam("id") String id, @Valid MandateRequest request) {
        return answers.changed(desk.amend(answers.ref(id), request));
    }

    @POST
    @Path("/mandate-renewal")
    @Operation(summary = "Record the renewed mandate; completes the task that warned of its expiry")
    public NegotiationView renew(@PathParam("id") String id, @Valid MandateRequest request) {
        return answers.changed(desk.renew(answers.ref(id), request));
    }

    @POST
    @Path("/mandate-withdrawal")
    @Operation(summary = "Record that the mandate is taken back")
    public NegotiationView withdraw(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.withdraw(answers.ref(id), request));
    }

    @POST
    @Path("/mandate-checks/{check}/decision")
    @Operation(summary = "Record whether the authority widens a red line; completes its task")
    public NegotiationView decide(@PathParam("id") String id, @PathParam("check") String check,
            @Valid MandateDecisionRequest request) {
        return answers.changed(desk.decide(answers.ref(id), check, request));
    }
}
