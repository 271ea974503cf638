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
import org.paraph.negotiation.ClassificationRequest;
import org.paraph.negotiation.Classifications;
import org.paraph.negotiation.LegalFindingsDesk;
import org.paraph.negotiation.LegislatureAssessmentRequest;
import org.paraph.negotiation.LegislatureAssessments;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** Findings of law on a dossier: what the instrument is, and whether the legislature has to consent. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Legal findings")
public class LegalFindingsResource {

    private final LegalFindingsDesk desk;
    private final Classifications classifications;
    private final LegislatureAssessments assessments;
    private final DossierAnswers answers;

    LegalFindingsResource() {
        this(null, null, null, null);
    }

    @Inject
    LegalFindingsResource(LegalFindingsDesk desk, Classifications classifications, LegislatureAssessments assessments,
            DossierAnswers answers) {
        this.desk = desk;
        this.classifications = classifications;
        this.assessments = assessments;
        this.answers = answers;
    }

    @GET
    @Path("/classification")
    @Operation(summary = "List the findings on what the instrument is, the earliest first; the last one counts")
    public List<LegalFindingsViews.ClassificationView> classifications(@PathParam("id") String id) {
        return LegalFindingsViews.ClassificationView.of(classifications.all(answers.visible(id).id()));
    }

    @POST
    @Path("/classification")
    @Operation(summary = "Classify the instrument by its facts, for the first time or anew with reasons")
    public NegotiationView classify(@PathParam("id") String id, @Valid ClassificationRequest request) {
        return answers.changed(desk.classify(answers.ref(id), request));
    }

    @GET
    @Path("/legislature-assessment")
    @Operation(summary = "List the findings on the legislature's consent, the earliest first; the last one counts")
    public List<LegalFindingsViews.AssessmentView> assessments(@PathParam("id") String id) {
        return LegalFindingsViews.AssessmentView.of(assessments.all(answers.visible(id).id()));
    }

    @POST
    @Path("/legislature-assessment")
    @Operation(summary = "Judge by the facts whether the legislature has to consent, for the first time or anew with reasons")
    public NegotiationView assess(@PathParam("id") String id, @Valid LegislatureAssessmentRequest request) {
        return answers.changed(desk.assessLegislatureConsent(answers.ref(id), request));
    }
}
