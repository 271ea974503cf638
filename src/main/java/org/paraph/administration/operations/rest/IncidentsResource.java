package org.paraph.administration.operations.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.operations.IncidentDesk;
import org.paraph.administration.operations.IncidentNoteRequest;
import org.paraph.administration.operations.IncidentNotes;
import org.paraph.engine.operations.Incident;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** Jobs that failed for good; for administrators. */
@Path("/administration/incidents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class IncidentsResource {

    private static final int PAGE = 50;

    private final IncidentDesk desk;
    private final IncidentNotes notes;
    private final DossierNames names;

    IncidentsResource() {
        this(null, null, null);
    }

    @Inject
    IncidentsResource(IncidentDesk desk, IncidentNotes notes, DossierNames names) {
        this.desk = desk;
        this.notes = notes;
        this.names = names;
    }

    @GET
    @Operation(summary = "List the jobs that failed for good, the latest first")
    public Listing<IncidentView> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var found = desk.list(ListCursor.place(after), most + 1);
        var noted = notes.of(found);
        var references = names.of(found.stream().map(Incident::negotiationId));
        return Listing.of(found, most, one -> IncidentView.of(one, noted.get(one.id()), references),
                one -> ListCursor.of(one.since(), one.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a job that failed for good; its ETag is that of the note about it")
    public IncidentView read(@PathParam("id") String id) {
        return view(desk.read(id));
    }

    @PUT
    @Path("/{id}/note")
    @Operation(summary = "Say who looks after it and what was found out")
    public IncidentView write(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid IncidentNoteRequest request) {
        desk.write(id, IfMatch.version(ifMatch), request);
        return view(desk.read(id));
    }

    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Have a failed job tried once more")
    public RetriedView retry(@PathParam("id") String id) {
        desk.retry(id);
        return new RetriedView(1);
    }

    @POST
    @Path("/retries")
    @Operation(summary = "Have all tried once more that failed in one way")
    public RetriedView retryAll(@Valid CauseRequest request) {
        return new RetriedView(desk.retryAll(request.cause()));
    }

    private IncidentView view(Incident one) {
        return IncidentView.of(one, notes.find(one.id()).orElse(null), names::reference);
    }
}
