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
import org.paraph.administration.retention.HoldDesk;
import org.paraph.administration.retention.LegalHold;
import org.paraph.administration.retention.LegalHoldRequest;
import org.paraph.administration.retention.RetentionReasonRequest;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** Dossiers of whose history nothing may be removed. */
@Path("/administration/legal-holds")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class LegalHoldsResource {

    private static final int PAGE = 50;

    private final HoldDesk desk;
    private final DossierNames names;

    LegalHoldsResource() {
        this(null, null);
    }

    @Inject
    LegalHoldsResource(HoldDesk desk, DossierNames names) {
        this.desk = desk;
        this.names = names;
    }

    @GET
    @Operation(summary = "List the legal holds, the latest first; with standing=true those that are not lifted")
    public Listing<LegalHoldView> list(@QueryParam("standing") String standing, @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var found = desk.list(flag(standing), ListCursor.place(after), most + 1);
        var references = names.of(found.stream().map(LegalHold::negotiationId));
        return Listing.of(found, most, one -> LegalHoldView.of(one, references), one -> ListCursor.of(one.placedAt(), one.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a legal hold")
    public LegalHoldView read(@PathParam("id") String id) {
        return LegalHoldView.of(desk.read(id), names::reference);
    }

    @POST
    @Answers(value = LegalHoldView.class, status = 201)
    @Operation(summary = "Place a legal hold on a dossier: nothing of its history is removed while it stands")
    public Response place(@Valid LegalHoldRequest request) {
        var placed = desk.place(request);
        return Response.created(UriBuilder.fromPath("administration/legal-holds/{id}").build(placed.id()))
                .tag(IfMatch.tag(placed.version())).entity(LegalHoldView.of(placed, names::reference)).build();
    }

    @POST
    @Path("/{id}/lifting")
    @Operation(summary = "Lift a legal hold")
    public LegalHoldView lift(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid RetentionReasonRequest request) {
        return LegalHoldView.of(desk.lift(id, IfMatch.version(ifMatch), request.reason()), names::reference);
    }

    private static boolean flag(String given) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw new InvalidRequest(Violation.in("standing", "parameter.one-of", "true, false"));
        }
        return Boolean.parseBoolean(given);
    }
}
