package org.paraph.administration.operations.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.operations.InstanceChoice;
import org.paraph.administration.operations.InstanceDesk;
import org.paraph.administration.operations.InterventionDesk;
import org.paraph.administration.operations.InterventionRequest;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** The processes that run, one by one; for administrators. */
@Path("/administration/instances")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class InstancesResource {

    private static final int PAGE = 50;

    private final InstanceDesk desk;
    private final InterventionDesk interventions;
    private final RunningProcesses processes;
    private final DossierNames names;

    InstancesResource() {
        this(null, null, null, null);
    }

    @Inject
    InstancesResource(InstanceDesk desk, InterventionDesk interventions, RunningProcesses processes, DossierNames names) {
        this.desk = desk;
        this.interventions = interventions;
        this.processes = processes;
        this.names = names;
    }

    @GET
    @Operation(summary = "List the processes that run, the latest first")
    public Listing<InstanceView> list(@QueryParam("process") String process, @QueryParam("version") String version,
            @QueryParam("step") String step, @QueryParam("dossier") String dossier, @QueryParam("stopped") String stopped,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var found = desk.find(new InstanceChoice(process, number(version), step, dossier, flag(stopped)),
                ListCursor.place(after), most + 1);
        var references = names.of(found.stream().map(RunningProcess::negotiationId));
        return Listing.of(found, most, one -> InstanceView.of(one, references), one -> ListCursor.of(one.began(), one.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read where a process stands, its open tasks, its clocks and what the engine has to do in it")
    public InstanceDetailView read(@PathParam("id") String id) {
        var one = desk.read(id);
        return new InstanceDetailView(InstanceView.of(one, names::reference),
                processes.tasks(one.id()).stream().map(InstanceDetailView.Task::of).toList(),
                processes.clocks(one.id()).stream().map(InstanceDetailView.Clock::of).toList(),
                processes.jobs(one.id()).stream().map(InstanceDetailView.JobView::of).toList());
    }

    @POST
    @Path("/{id}/interventions")
    @Answers(value = InterventionView.class, status = 201)
    @Operation(summary = "Ask to move a process from one step to another or to cancel it; a second administrator confirms")
    public Response intervene(@PathParam("id") String id, @Valid InterventionRequest request) {
        var asked = interventions.request(id, request);
        return Response.created(UriBuilder.fromPath("administration/interventions/{id}").build(asked.id()))
                .tag(IfMatch.tag(asked.version())).entity(InterventionView.of(asked, names::reference)).build();
    }

    private static Integer number(String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("\\d{1,9}")) {
            throw new InvalidRequest(Violation.in("version", "json.whole-number"));
        }
        return Integer.valueOf(given);
    }

    private static Boolean flag(String given) {
        if (given == null) {
            return null;
        }
        if (!given.equals("true") && !given.equals("false")) {
            throw new InvalidRequest(Violation.in("stopped", "parameter.one-of", "true, false"));
        }
        return Boolean.valueOf(given);
    }
}
