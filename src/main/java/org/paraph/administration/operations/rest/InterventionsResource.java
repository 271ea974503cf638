package org.paraph.administration.operations.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.operations.Intervention;
import org.paraph.administration.operations.InterventionDesk;
import org.paraph.administration.operations.InterventionReasonRequest;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** What is done to processes from outside, by two administrators. */
@Path("/administration/interventions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class InterventionsResource {

    private static final int PAGE = 50;

    private final InterventionDesk desk;
    private final DossierNames names;

    InterventionsResource() {
        this(null, null);
    }

    @Inject
    InterventionsResource(InterventionDesk desk, DossierNames names) {
        this.desk = desk;
        this.names = names;
    }

    @GET
    @Operation(summary = "List the interventions, the latest first")
    public Listing<InterventionView> list(@QueryParam("state") String state, @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var found = desk.list(state(state), ListCursor.place(after), most + 1);
        var references = names.of(found.stream().map(Intervention::negotiationId));
        return Listing.of(found, most, one -> InterventionView.of(one, references), one -> ListCursor.of(one.requestedAt(), one.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an intervention")
    public InterventionView read(@PathParam("id") String id) {
        return InterventionView.of(desk.read(id), names::reference);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirm an intervention as a second administrator; it is carried out with it")
    public InterventionView confirm(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid InterventionReasonRequest request) {
        return InterventionView.of(desk.confirm(id, IfMatch.version(ifMatch), request.reason()), names::reference);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Turn an intervention down as a second administrator")
    public InterventionView refuse(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid InterventionReasonRequest request) {
        return InterventionView.of(desk.refuse(id, IfMatch.version(ifMatch), request.reason()), names::reference);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "Take back an intervention that one asked for")
    public InterventionView withdraw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid InterventionReasonRequest request) {
        return InterventionView.of(desk.withdraw(id, IfMatch.version(ifMatch), request.reason()), names::reference);
    }

    private static Intervention.State state(String given) {
        if (given == null) {
            return null;
        }
        return Stream.of(Intervention.State.values()).filter(each -> each.name().equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in("state", "parameter.one-of",
                        Stream.of(Intervention.State.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
