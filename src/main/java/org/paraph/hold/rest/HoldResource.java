package org.paraph.hold.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.hold.BranchDecisionRequest;
import org.paraph.hold.BranchHoldOrder;
import org.paraph.hold.ConditionCheckRequest;
import org.paraph.hold.HoldDesk;
import org.paraph.hold.SuspensionPage;
import org.paraph.hold.SuspensionPages;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** What stands still: the page of a suspension, holds of branches, the watch over the end, dossiers at rest. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Suspension")
public class HoldResource {

    private final HoldDesk desk;
    private final SuspensionPages pages;
    private final DossierAnswers answers;

    HoldResource() {
        this(null, null, null);
    }

    @Inject
    HoldResource(HoldDesk desk, SuspensionPages pages, DossierAnswers answers) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Path("/suspension")
    @Operation(summary = "What stands still and what goes on: kind, reason, clocks, who may act, conditions for the end")
    public SuspensionPage suspension(@PathParam("id") String id) {
        return pages.of(answers.visible(id));
    }

    @POST
    @Path("/suspension/condition-checks")
    @Operation(summary = "Record whether the condition for the end is met; completes its task")
    public NegotiationView checkCondition(@PathParam("id") String id, @Valid ConditionCheckRequest request) {
        return answers.changed(desk.checkCondition(answers.ref(id), request));
    }

    @POST
    @Path("/branch-holds")
    @Operation(summary = "Stop one branch, such as a review, until a body has decided; the rest goes on")
    public NegotiationView holdBranch(@PathParam("id") String id, @Valid BranchHoldOrder request) {
        return answers.changed(desk.holdBranch(answers.ref(id), request));
    }

    @POST
    @Path("/branch-holds/{subject}/decision")
    @Operation(summary = "Record the decision of the body; the branch goes on; completes its task")
    public NegotiationView decideBranch(@PathParam("id") String id, @PathParam("subject") String hold,
            @Valid BranchDecisionRequest request) {
        return answers.changed(desk.decideBranch(answers.ref(id), hold, request));
    }

    @POST
    @Path("/inactivity-answers")
    @Operation(summary = "Say why a negotiation goes on in which nothing was done for long; completes its task")
    public NegotiationView answerInactivity(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.answerInactivity(answers.ref(id), request));
    }
}
