package org.paraph.talks.rest;

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
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.talks.PreparationRequest;
import org.paraph.talks.RecordRequest;
import org.paraph.talks.Rounds;
import org.paraph.talks.TalksDesk;

/** The rounds of working-level talks. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Talks")
public class RoundsResource {

    private final TalksDesk desk;
    private final Rounds rounds;
    private final DossierAnswers answers;

    RoundsResource() {
        this(null, null, null);
    }

    @Inject
    RoundsResource(TalksDesk desk, Rounds rounds, DossierAnswers answers) {
        this.desk = desk;
        this.rounds = rounds;
        this.answers = answers;
    }

    @GET
    @Path("/rounds")
    @Operation(summary = "List the rounds of talks with their records")
    public List<RoundView> list(@PathParam("id") String id) {
        return rounds.all(answers.visible(id).id()).stream().map(RoundView::of).toList();
    }

    @POST
    @Path("/current-round/preparation")
    @Operation(summary = "Prepare the coming round; completes its task")
    public NegotiationView prepare(@PathParam("id") String id, @Valid PreparationRequest request) {
        return answers.changed(desk.prepare(answers.ref(id), request));
    }

    @POST
    @Path("/current-round/record")
    @Operation(summary = "Record the round; completes its task")
    public NegotiationView record(@PathParam("id") String id, @Valid RecordRequest request) {
        return answers.changed(desk.record(answers.ref(id), request));
    }
}
