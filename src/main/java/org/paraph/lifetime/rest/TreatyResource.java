package org.paraph.lifetime.rest;

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
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.treaty.AccessionRequest;
import org.paraph.lifetime.treaty.DecisionRequest;
import org.paraph.lifetime.treaty.EndRequest;
import org.paraph.lifetime.treaty.NoticeAcknowledgementRequest;
import org.paraph.lifetime.treaty.NoticeDesk;
import org.paraph.lifetime.treaty.NoticeReactivationRequest;
import org.paraph.lifetime.treaty.NoticeRequest;
import org.paraph.lifetime.treaty.NoticeSuspensionRequest;
import org.paraph.lifetime.treaty.NoticeWithdrawalRequest;
import org.paraph.lifetime.treaty.OperationText;
import org.paraph.lifetime.treaty.TermsRequest;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.TreatyDecisions;
import org.paraph.lifetime.treaty.TreatyDesk;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** A treaty in force: its terms, notices to end it and what becomes of them, its parties, its end. */
@Path("/negotiations/{id}/treaty")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Life of the treaty")
public class TreatyResource {

    private final TreatyDesk desk;
    private final NoticeDesk notices;
    private final Treaties treaties;
    private final TreatyDecisions decisions;
    private final OperationText text;
    private final TextChanges changes;
    private final DossierAnswers answers;

    TreatyResource() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    TreatyResource(TreatyDesk desk, NoticeDesk notices, Treaties treaties, TreatyDecisions decisions,
            OperationText text, TextChanges changes, DossierAnswers answers) {
        this.desk = desk;
        this.notices = notices;
        this.treaties = treaties;
        this.decisions = decisions;
        this.text = text;
        this.changes = changes;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The treaty: where it and its parties stand, its terms, renewals and notices")
    public TreatyView treaty(@PathParam("id") String id) {
        var dossier = answers.visible(id).id();
        var treaty = treaties.of(dossier);
        return TreatyView.of(treaty, text.waiting(treaty).toList(), changes, decisions.all(dossier));
    }

    @POST
    @Path("/terms")
    @Operation(summary = "Record the final clauses on duration and notice")
    public NegotiationView layDownTerms(@PathParam("id") String id, @Valid TermsRequest request) {
        return answers.changed(desk.layDownTerms(answers.ref(id), request));
    }

    @POST
    @Path("/decisions")
    @Operation(summary = "Record what our side decided about the treaty")
    public NegotiationView decide(@PathParam("id") String id, @Valid DecisionRequest request) {
        return answers.changed(desk.decide(answers.ref(id), request));
    }

    @POST
    @Path("/notice-considerations")
    @Operation(summary = "Record that no notice is given for the end of this term; completes its task")
    public NegotiationView consider(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.consider(answers.ref(id), request));
    }

    @POST
    @Path("/term-confirmations")
    @Operation(summary = "Confirm that nothing else happened up to that day; completes its task")
    public NegotiationView confirmTerm(@PathParam("id") String id, @Valid ActRequest request) {
        return answers.changed(desk.confirmTerm(answers.ref(id), request));
    }

    @POST
    @Path("/accessions")
    @Operation(summary = "Record that another State becomes a party")
    public NegotiationView recordAccession(@PathParam("id") String id, @Valid AccessionRequest request) {
        return answers.changed(desk.recordAccession(answers.ref(id), request));
    }

    @POST
    @Path("/end")
    @Operation(summary = "Record that all parties agree to end the treaty")
    public NegotiationView end(@PathParam("id") String id, @Valid EndRequest request) {
        return answers.changed(desk.end(answers.ref(id), request));
    }

    @POST
    @Path("/notices")
    @Operation(summary = "Record that a party gives notice to end or leave the treaty")
    public NegotiationView give(@PathParam("id") String id, @Valid NoticeRequest request) {
        return answers.changed(notices.give(answers.ref(id), request));
    }

    @POST
    @Path("/notices/{subject}/suspension")
    @Operation(summary = "Record that the effect of a notice is suspended")
    public NegotiationView suspend(@PathParam("id") String id, @PathParam("subject") String notice,
            @Valid NoticeSuspensionRequest request) {
        return answers.changed(notices.suspend(answers.ref(id), notice, request));
    }

    @POST
    @Path("/notices/{subject}/reactivation")
    @Operation(summary = "Record that a suspended notice comes to life again")
    public NegotiationView reactivate(@PathParam("id") String id, @PathParam("subject") String notice,
            @Valid NoticeReactivationRequest request) {
        return answers.changed(notices.reactivate(answers.ref(id), notice, request));
    }

    @POST
    @Path("/notices/{subject}/withdrawal")
    @Operation(summary = "Record that a notice is withdrawn")
    public NegotiationView withdraw(@PathParam("id") String id, @PathParam("subject") String notice,
            @Valid NoticeWithdrawalRequest request) {
        return answers.changed(notices.withdraw(answers.ref(id), notice, request));
    }

    @POST
    @Path("/notices/{subject}/acknowledgements")
    @Operation(summary = "Record that another party took note of a notice")
    public NegotiationView acknowledge(@PathParam("id") String id, @PathParam("subject") String notice,
            @Valid NoticeAcknowledgementRequest request) {
        return answers.changed(notices.acknowledge(answers.ref(id), notice, request));
    }

    @POST
    @Path("/notices/{subject}/end")
    @Operation(summary = "Confirm that a notice took effect; completes its task")
    public NegotiationView confirmEnd(@PathParam("id") String id, @PathParam("subject") String notice,
            @Valid ActRequest request) {
        return answers.changed(notices.confirmEnd(answers.ref(id), notice, request));
    }
}
