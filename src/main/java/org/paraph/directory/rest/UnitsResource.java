package org.paraph.directory.rest;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.Unit;
import org.paraph.directory.UnitChangeRequest;
import org.paraph.directory.UnitRequest;
import org.paraph.directory.Units;
import org.paraph.directory.UnitsDesk;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** The units of the directory: everybody reads them, administrators change them. */
@Path("/units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class UnitsResource {

    private static final int PAGE = 50;

    private final Units units;
    private final UnitsDesk desk;

    UnitsResource() {
        this(null, null);
    }

    @Inject
    UnitsResource(Units units, UnitsDesk desk) {
        this.units = units;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the units in the order of their codes")
    public Listing<UnitView> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        return Listing.of(units.findAfter(after, most + 1), most, UnitView::of, Unit::code);
    }

    @GET
    @Path("/{code}")
    @Answers(UnitView.class)
    @Operation(summary = "Read one unit")
    public Response read(@PathParam("code") String code) {
        return shown(units.byCode(code));
    }

    @POST
    @Answers(value = UnitView.class, status = 201)
    @Operation(summary = "Add a unit")
    public Response add(@Valid UnitRequest request) {
        var unit = desk.add(request.entry());
        return Response.created(UriBuilder.fromPath("units/{code}").build(unit.code())).tag(IfMatch.tag(unit.version()))
                .entity(UnitView.of(unit)).build();
    }

    @PUT
    @Path("/{code}")
    @Answers(UnitView.class)
    @Operation(summary = "Change the names and the party of a unit")
    public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid UnitChangeRequest request) {
        return shown(desk.change(request.names().entry(code, request.party()), IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{code}/deactivation")
    @Consumes(MediaType.WILDCARD)
    @Answers(UnitView.class)
    @Operation(summary = "Take a unit out of use")
    public Response deactivate(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.deactivate(code, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{code}/reactivation")
    @Consumes(MediaType.WILDCARD)
    @Answers(UnitView.class)
    @Operation(summary = "Put a unit back into use")
    public Response reactivate(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.reactivate(code, IfMatch.version(ifMatch)));
    }

    private static Response shown(Unit unit) {
        return Response.ok(UnitView.of(unit)).tag(IfMatch.tag(unit.version())).build();
    }
}
