package org.paraph.lifetime.rest;

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
import org.paraph.lifetime.treaty.NoticeAcknowledgementRequest;
import org.paraph.lifetime.treaty.NoticeWithdrawalRequest;
import org.paraph.lifetime.treaty.ObjectionDesk;
import org.paraph.lifetime.treaty.ObjectionRequest;
import org.paraph.lifetime.treaty.ObjectionSettlementRequest;
import org.paraph.lifetime.treaty.OperationDesk;
import org.paraph.lifetime.treaty.OperationResumptionRequest;
import org.paraph.lifetime.treaty.OperationSuspensionRequest;
import org.paraph.lifetime.treaty.ProvisionLiftingRequest;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The operation of a treaty in force: suspended, objected to, resumed; and provisions that were agreed as suspended. */
@Path("/negotiations/{id}/treaty")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Life of the treaty")
public class OperationResource {

    private final OperationDesk operation;
    private final ObjectionDesk objections;
    private final DossierAnswers answers;

    OperationResource() {
        this(null, null, null);
    }

    @Inject
    OperationResource(OperationDesk operation, ObjectionDesk objections, DossierAnswers answers) {
        this.operation = operation;
        this.objections = objections;
        this.answers = answers;
    }

    @POST
    @Path("/suspensions")
    @Operation(summary = "Record that the operation of the treaty, or of some provisions, is suspended")
    public NegotiationView suspend(@PathParam("id") String id, @Valid OperationSuspensionRequest request) {
        return answers.changed(operation.suspend(answers.ref(id), request));
    }

    @POST
    @Path("/suspensions/{subject}/withdrawal")
    @Operation(summary = "Record that a suspension of the operation is revoked before it takes effect")
    public NegotiationView withdraw(@PathParam("id") String id, @PathParam("subject") String suspension,
            @Valid NoticeWithdrawalRequest request) {
        return answers.changed(operation.withdraw(answers.ref(id), suspension, request));
    }

    @POST
    @Path("/suspensions/{subject}/acknowledgements")
    @Operation(summary = "Record that another party took note of a suspension of the operation")
    public NegotiationView acknowledge(@PathParam("id") String id, @PathParam("subject") String suspension,
            @Valid NoticeAcknowledgementRequest request) {
        return answers.changed(operation.acknowledge(answers.ref(id), suspension, request));
    }

    @POST
    @Path("/suspensions/{subject}/effect")
    @Operation(summary = "Confirm that a suspension of the operation took effect; completes its task")
    public NegotiationView confirm(@PathParam("id") String id, @PathParam("subject") String suspension,
            @Valid ActRequest request) {
        return answers.changed(operation.confirm(answers.ref(id), suspension, request));
    }

    @POST
    @Path("/suspensions/{subject}/resumption")
    @Operation(summary = "Record that the treaty operates again")
    public NegotiationView resume(@PathParam("id") String id, @PathParam("subject") String suspension,
            @Valid OperationResumptionRequest request) {
        return answers.changed(operation.resume(answers.ref(id), suspension, request));
    }

    @POST
    @Path("/suspensions/{subject}/objections")
    @Operation(summary = "Record that another party objects to a suspension of the operation")
    public NegotiationView object(@PathParam("id") String id, @PathParam("subject") String suspension,
            @Valid ObjectionRequest request) {
        return answers.changed(objections.object(answers.ref(id), suspension, request));
    }

    @POST
    @Path("/objections/{subject}/settlement")
    @Operation(summary = "Record how an objection was settled; completes its task")
    public NegotiationView settle(@PathParam("id") String id, @PathParam("subject") String objection,
            @Valid ObjectionSettlementRequest request) {
        return answers.changed(objections.settle(answers.ref(id), objection, request));
    }

    @POST
    @Path("/liftings")
    @Operation(summary = "Record that provisions which were agreed as suspended at the conclusion apply")
    public NegotiationView lift(@PathParam("id") String id, @Valid ProvisionLiftingRequest request) {
        return answers.changed(objections.lift(answers.ref(id), request));
    }
}
