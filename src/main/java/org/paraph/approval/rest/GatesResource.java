package org.paraph.approval.rest;

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
import org.paraph.approval.ApprovalDesk;
import org.paraph.approval.ApprovalRequest;
import org.paraph.approval.GateDesk;
import org.paraph.approval.GateStandings;
import org.paraph.approval.MeetingRequest;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The gates of our own domestic procedure, in their order. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Gates")
public class GatesResource {

    private final ApprovalDesk approvals;
    private final GateDesk desk;
    private final GateStandings standings;
    private final DossierAnswers answers;

    GatesResource() {
        this(null, null, null, null);
    }

    @Inject
    GatesResource(ApprovalDesk approvals, GateDesk desk, GateStandings standings, DossierAnswers answers) {
        this.approvals = approvals;
        this.desk = desk;
        this.standings = standings;
        this.answers = answers;
    }

    @GET
    @Path("/gates")
    @Operation(summary = "List the gates of the present attempt in their order, and where each stands")
    public List<GateView> list(@PathParam("id") String id) {
        return standings.of(answers.visible(id)).stream().map(GateView::of).toList();
    }

    @POST
    @Path("/gates/{subject}/decision")
    @Operation(summary = "Record the decision of a gate's body; completes its task")
    public NegotiationView decide(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid ApprovalRequest request) {
        return answers.changed(approvals.decide(answers.ref(id), subject, request));
    }

    @POST
    @Path("/gates/{subject}/meeting")
    @Operation(summary = "Fix the meeting, the cut-off and the agenda paper of a gate, by id or kind")
    public NegotiationView fixMeeting(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid MeetingRequest request) {
        return answers.changed(desk.fixMeeting(answers.ref(id), subject, request));
    }

    @POST
    @Path("/gates/{subject}/submission")
    @Operation(summary = "Put the text before a body again that refused it, by id or kind of the gate")
    public NegotiationView submitAgain(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid ActRequest request) {
        return answers.changed(desk.submitAgain(answers.ref(id), subject, request));
    }
}
