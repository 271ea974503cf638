package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.MigrationDesk;
import org.paraph.administration.Runs;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;

/** The rehearsals and the migration of a proposed version; for administrators. */
@Path("/administration/proposals/{id}/runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ProposalRunsResource {

    private final MigrationDesk desk;
    private final Runs runs;
    private final ProposalAnswers answers;

    ProposalRunsResource() {
        this(null, null, null);
    }

    @Inject
    ProposalRunsResource(MigrationDesk desk, Runs runs, ProposalAnswers answers) {
        this.desk = desk;
        this.runs = runs;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the rehearsals and the migration of a proposal, the latest first")
    public List<RunView> list(@PathParam("id") String id) {
        return runs.of(answers.proposal(id)).stream().map(answers::view).toList();
    }

    @POST
    @Answers(value = RunView.class, status = 201)
    @Operation(summary = "Begin a rehearsal: what would the proposal do to each dossier that runs?")
    public Response rehearse(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var run = desk.rehearse(id, IfMatch.version(ifMatch));
        return Response.created(UriBuilder.fromPath("administration/runs/{id}").build(run.id()))
                .tag(IfMatch.tag(run.version())).entity(answers.view(run)).build();
    }
}
