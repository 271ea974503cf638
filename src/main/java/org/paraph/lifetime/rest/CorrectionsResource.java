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
import org.paraph.lifetime.amendment.CorrectionDesk;
import org.paraph.lifetime.amendment.CorrectionObjectionRequest;
import org.paraph.lifetime.amendment.CorrectionRequest;
import org.paraph.lifetime.amendment.RectificationRequest;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.rest.AmendmentViews.CorrectionView;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** Errors in a text that has been authenticated, and their correction. */
@Path("/negotiations/{id}/corrections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Life of the treaty")
public class CorrectionsResource {

    private final CorrectionDesk desk;
    private final TextChanges changes;
    private final DossierAnswers answers;

    CorrectionsResource() {
        this(null, null, null);
    }

    @Inject
    CorrectionsResource(CorrectionDesk desk, TextChanges changes, DossierAnswers answers) {
        this.desk = desk;
        this.changes = changes;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the corrections of the text and what became of each")
    public List<CorrectionView> list(@PathParam("id") String id) {
        return changes.corrections(answers.visible(id).id()).stream().map(CorrectionView::of).toList();
    }

    @POST
    @Operation(summary = "Record that a correction of the text is proposed")
    public NegotiationView propose(@PathParam("id") String id, @Valid CorrectionRequest request) {
        return answers.changed(desk.propose(answers.ref(id), request));
    }

    @POST
    @Path("/{subject}/objections")
    @Operation(summary = "Record that a party objects to the correction of the text")
    public NegotiationView object(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid CorrectionObjectionRequest request) {
        return answers.changed(desk.object(answers.ref(id), subject, request));
    }

    @POST
    @Path("/{subject}/rectification")
    @Operation(summary = "Record that the text is corrected; completes its task")
    public NegotiationView rectify(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid RectificationRequest request) {
        return answers.changed(desk.rectify(answers.ref(id), subject, request));
    }
}
