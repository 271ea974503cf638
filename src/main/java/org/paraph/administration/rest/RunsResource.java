package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.MigrationDesk;
import org.paraph.administration.MigrationItem;
import org.paraph.administration.MigrationRun;
import org.paraph.administration.Runs;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** Rehearsals and migrations of the dossiers that run; for administrators. */
@Path("/administration/runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class RunsResource {

    private static final int PAGE = 50;

    private final MigrationDesk desk;
    private final Runs runs;
    private final ProposalAnswers answers;

    RunsResource() {
        this(null, null, null);
    }

    @Inject
    RunsResource(MigrationDesk desk, Runs runs, ProposalAnswers answers) {
        this.desk = desk;
        this.runs = runs;
        this.answers = answers;
    }

    @GET
    @Path("/{id}")
    @Answers(RunView.class)
    @Operation(summary = "Read how far a run has come")
    public Response read(@PathParam("id") String id) {
        return shown(answers.run(id));
    }

    @GET
    @Path("/{id}/items")
    @Operation(summary = "Read what each dossier met")
    public Listing<ItemView> items(@PathParam("id") String id, @QueryParam("state") String state,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var found = runs.items(answers.run(id), state(state), after, most + 1);
        return Listing.of(found, most, answers.items(found),
                MigrationItem::id);
    }

    @POST
    @Path("/{id}/pause")
    @Consumes(MediaType.WILDCARD)
    @Answers(RunView.class)
    @Operation(summary = "Stop a run after the dossier at hand")
    public Response pause(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.pause(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{id}/continuation")
    @Consumes(MediaType.WILDCARD)
    @Answers(RunView.class)
    @Operation(summary = "Let a paused run go on")
    public Response goOn(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.goOn(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{id}/repetition")
    @Consumes(MediaType.WILDCARD)
    @Answers(RunView.class)
    @Operation(summary = "Try those dossiers again that a run could not move")
    public Response again(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.again(id, IfMatch.version(ifMatch)));
    }

    private Response shown(MigrationRun run) {
        return Response.ok(answers.view(run)).tag(IfMatch.tag(run.version())).build();
    }

    private static MigrationItem.State state(String given) {
        if (given == null) {
            return null;
        }
        return Stream.of(MigrationItem.State.values()).filter(each -> each.name().equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in("state", "json.one-of",
                        String.join(", ", Stream.of(MigrationItem.State.values()).map(Enum::name).toList()))));
    }
}
