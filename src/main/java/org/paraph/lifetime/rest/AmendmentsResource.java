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
import org.paraph.lifetime.amendment.AmendmentAdoptionRequest;
import org.paraph.lifetime.amendment.AmendmentAnswerRequest;
import org.paraph.lifetime.amendment.AmendmentDesk;
import org.paraph.lifetime.amendment.AmendmentRequest;
import org.paraph.lifetime.amendment.OwnAmendmentAnswerRequest;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.rest.AmendmentViews.AmendmentView;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The amendments of a treaty in force, and for whom it is in force as amended. */
@Path("/negotiations/{id}/treaty/amendments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Life of the treaty")
public class AmendmentsResource {

    private final AmendmentDesk desk;
    private final TextChanges changes;
    private final Treaties treaties;
    private final DossierAnswers answers;

    AmendmentsResource() {
        this(null, null, null, null);
    }

    @Inject
    AmendmentsResource(AmendmentDesk desk, TextChanges changes, Treaties treaties, DossierAnswers answers) {
        this.desk = desk;
        this.changes = changes;
        this.treaties = treaties;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the amendments of the treaty and what became of each")
    public List<AmendmentView> list(@PathParam("id") String id) {
        var dossier = answers.visible(id).id();
        var treaty = treaties.of(dossier);
        return changes.amendments(dossier).stream().map(one -> AmendmentView.of(one, treaty)).toList();
    }

    @POST
    @Operation(summary = "Record that an amendment is proposed and all contracting States are told")
    public NegotiationView propose(@PathParam("id") String id, @Valid AmendmentRequest request) {
        return answers.changed(desk.propose(answers.ref(id), request));
    }

    @POST
    @Path("/{subject}/adoption")
    @Operation(summary = "Record that the amending agreement is concluded")
    public NegotiationView adopt(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid AmendmentAdoptionRequest request) {
        return answers.changed(desk.adopt(answers.ref(id), subject, request));
    }

    @POST
    @Path("/{subject}/answers")
    @Operation(summary = "Record whether another party becomes bound by the amendment")
    public NegotiationView answer(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid AmendmentAnswerRequest request) {
        return answers.changed(desk.answer(answers.ref(id), subject, request));
    }

    @POST
    @Path("/{subject}/own-answer")
    @Operation(summary = "Record whether our party becomes bound by the amendment; completes its task")
    public NegotiationView answerOurselves(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid OwnAmendmentAnswerRequest request) {
        return answers.changed(desk.answerOurselves(answers.ref(id), subject, request));
    }

    @POST
    @Path("/{subject}/entry-into-force")
    @Operation(summary = "Record that the amendment enters into force between those that accepted it")
    public NegotiationView enterIntoForce(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid AmendmentAdoptionRequest request) {
        return answers.changed(desk.enterIntoForce(answers.ref(id), subject, request));
    }

    @POST
    @Path("/{subject}/end")
    @Operation(summary = "Record that the amendment is given up")
    public NegotiationView drop(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid AmendmentAdoptionRequest request) {
        return answers.changed(desk.drop(answers.ref(id), subject, request));
    }
}
