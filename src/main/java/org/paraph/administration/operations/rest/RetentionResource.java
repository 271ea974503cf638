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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.retention.HistoryRemoval;
import org.paraph.administration.retention.RetentionDesk;
import org.paraph.administration.retention.RetentionReasonRequest;
import org.paraph.administration.retention.RetentionRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** How long the history of dossiers that are over is kept. */
@Path("/administration/retention")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class RetentionResource {

    private static final int PAGE = 50;

    private final RetentionDesk desk;
    private final DossierNames names;

    RetentionResource() {
        this(null, null);
    }

    @Inject
    RetentionResource(RetentionDesk desk, DossierNames names) {
        this.desk = desk;
        this.names = names;
    }

    @GET
    @Operation(summary = "Read how long the history of dossiers is kept, and what was removed last")
    public RetentionView read() {
        var removals = desk.removals();
        return RetentionView.of(desk.standings(), removals, names.of(removals.stream().map(HistoryRemoval::negotiationId)));
    }

    @GET
    @Path("/changes")
    @Operation(summary = "List the changes of how long history is kept, the latest first")
    public Listing<RetentionChangeView> changes(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        return Listing.of(desk.changes(ListCursor.place(after), most + 1), most, RetentionChangeView::of,
                one -> ListCursor.of(one.requestedAt(), one.id()));
    }

    @GET
    @Path("/changes/{id}")
    @Operation(summary = "Read a change of how long history is kept")
    public RetentionChangeView change(@PathParam("id") String id) {
        return RetentionChangeView.of(desk.read(id));
    }

    @POST
    @Path("/changes")
    @Answers(value = RetentionChangeView.class, status = 201)
    @Operation(summary = "Ask to keep history for another time; a second administrator confirms")
    public Response request(@Valid RetentionRequest request) {
        var asked = desk.request(request);
        return Response.created(UriBuilder.fromPath("administration/retention/changes/{id}").build(asked.id()))
                .tag(IfMatch.tag(asked.version())).entity(RetentionChangeView.of(asked)).build();
    }

    @POST
    @Path("/changes/{id}/confirmation")
    @Operation(summary = "Confirm a change of how long history is kept as a second administrator; it is in force with it")
    public RetentionChangeView confirm(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid RetentionReasonRequest request) {
        return RetentionChangeView.of(desk.confirm(id, IfMatch.version(ifMatch), request.reason()));
    }

    @POST
    @Path("/changes/{id}/refusal")
    @Operation(summary = "Turn a change of how long history is kept down as a second administrator")
    public RetentionChangeView refuse(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid RetentionReasonRequest request) {
        return RetentionChangeView.of(desk.refuse(id, IfMatch.version(ifMatch), request.reason()));
    }

    @POST
    @Path("/changes/{id}/withdrawal")
    @Operation(summary = "Take back a change of how long history is kept that one asked for")
    public RetentionChangeView withdraw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid RetentionReasonRequest request) {
        return RetentionChangeView.of(desk.withdraw(id, IfMatch.version(ifMatch), request.reason()));
    }
}
