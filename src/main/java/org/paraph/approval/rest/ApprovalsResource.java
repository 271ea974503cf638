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
import org.paraph.approval.Approvals;
import org.paraph.approval.DecidedTexts;
import org.paraph.approval.NotifiedApprovalRequest;
import org.paraph.approval.SubmissionRequest;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The domestic procedure, and the decisions that other parties told us of. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class ApprovalsResource {

    private final ApprovalDesk desk;
    private final Approvals approvals;
    private final DecidedTexts texts;
    private final DossierAnswers answers;

    ApprovalsResource() {
        this(null, null, null, null);
    }

    @Inject
    ApprovalsResource(ApprovalDesk desk, Approvals approvals, DecidedTexts texts, DossierAnswers answers) {
        this.desk = desk;
        this.approvals = approvals;
        this.texts = texts;
        this.answers = answers;
    }

    @GET
    @Path("/approvals")
    @Operation(summary = "List all decisions and whether they still count")
    public List<ApprovalView> list(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        var now = texts.present(negotiation);
        return approvals.all(negotiation.id()).stream().map(each -> ApprovalView.of(each, negotiation, now)).toList();
    }

    @POST
    @Path("/approval-submission")
    @Operation(summary = "Submit the text to the domestic procedure; completes its task")
    public NegotiationView submit(@PathParam("id") String id, @Valid SubmissionRequest request) {
        return answers.changed(desk.submit(answers.ref(id), request));
    }

    @POST
    @Path("/approvals")
    @Operation(summary = "Record the decision of a body of ours")
    public NegotiationView record(@PathParam("id") String id, @Valid ApprovalRequest request) {
        return answers.changed(desk.record(answers.ref(id), request));
    }

    @POST
    @Path("/notified-approvals")
    @Operation(summary = "Record a decision of another party of which we were told")
    public NegotiationView recordNotified(@PathParam("id") String id, @Valid NotifiedApprovalRequest request) {
        return answers.changed(desk.recordNotified(answers.ref(id), request));
    }

    @POST
    @Path("/approval-conclusion")
    @Operation(summary = "Conclude the domestic procedure; completes its task")
    public NegotiationView conclude(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.conclude(answers.ref(id), request));
    }
}
