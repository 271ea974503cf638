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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.DepositaryNotificationRequest;
import org.paraph.lifetime.consent.IntentionRequest;
import org.paraph.lifetime.consent.PromulgationRequest;
import org.paraph.lifetime.consent.PublicationDesk;
import org.paraph.lifetime.consent.RefusalAnswerRequest;
import org.paraph.lifetime.consent.RefusalDesk;
import org.paraph.lifetime.consent.RegistrationRequest;
import org.paraph.lifetime.consent.ThirdPartyActRequest;
import org.paraph.lifetime.rest.ConsentViews.ConclusionRecordView;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** What third parties, the depositary, the United Nations and the gazette did, and what became of a refusal. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consent to be bound")
public class ConclusionRecordsResource {

    private final PublicationDesk publication;
    private final RefusalDesk refusals;
    private final ConsentFile file;
    private final DossierAnswers answers;

    ConclusionRecordsResource() {
        this(null, null, null, null);
    }

    @Inject
    ConclusionRecordsResource(PublicationDesk publication, RefusalDesk refusals, ConsentFile file,
            DossierAnswers answers) {
        this.publication = publication;
        this.refusals = refusals;
        this.file = file;
        this.answers = answers;
    }

    @GET
    @Path("/conclusion-records")
    @Operation(summary = "List what third parties, the depositary, the United Nations and the gazette did")
    public List<ConclusionRecordView> list(@PathParam("id") String id) {
        return file.records(answers.visible(id).id()).stream().map(ConclusionRecordView::of).toList();
    }

    @POST
    @Path("/third-party-acts")
    @Operation(summary = "Record the act of a body that is no party")
    public NegotiationView thirdParty(@PathParam("id") String id, @Valid ThirdPartyActRequest request) {
        return answers.changed(publication.recordThirdPartyAct(answers.ref(id), request));
    }

    @POST
    @Path("/depositary-notifications")
    @Operation(summary = "Record that the depositary informed the parties")
    public NegotiationView depositary(@PathParam("id") String id, @Valid DepositaryNotificationRequest request) {
        return answers.changed(publication.recordDepositaryNotification(answers.ref(id), request));
    }

    @POST
    @Path("/registration")
    @Operation(summary = "Record the registration of the treaty; completes its task")
    public NegotiationView register(@PathParam("id") String id, @Valid RegistrationRequest request) {
        return answers.changed(publication.register(answers.ref(id), request));
    }

    @POST
    @Path("/promulgation")
    @Operation(summary = "Record the promulgation in the gazette; completes its task")
    public NegotiationView promulgate(@PathParam("id") String id, @Valid PromulgationRequest request) {
        return answers.changed(publication.promulgate(answers.ref(id), request));
    }

    @POST
    @Path("/refusal-answer")
    @Operation(summary = "Record what follows the refusal of the legislature; completes its task")
    public NegotiationView answerRefusal(@PathParam("id") String id, @Valid RefusalAnswerRequest request) {
        return answers.changed(refusals.answer(answers.ref(id), request));
    }

    @POST
    @Path("/intention-declarations")
    @Operation(summary = "Record that a party does not intend to become bound")
    public NegotiationView declare(@PathParam("id") String id, @Valid IntentionRequest request) {
        return answers.changed(refusals.declareNoIntention(answers.ref(id), request));
    }
}
