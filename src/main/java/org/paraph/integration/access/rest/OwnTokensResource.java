package org.paraph.integration.access.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.integration.access.IssuedToken;
import org.paraph.integration.access.OwnTokenRequest;
import org.paraph.integration.access.OwnTokensDesk;
import org.paraph.integration.access.RotationRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.ShownOnce;

/** The tokens of the person who asks, for programs of the own. */
@Path("/me/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class OwnTokensResource {

    private final OwnTokensDesk desk;
    private final Clock clock;

    OwnTokensResource() {
        this(null, null);
    }

    @Inject
    OwnTokensResource(OwnTokensDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List the latest own tokens, the latest first")
    public List<TokenView> list() {
        return desk.list().stream().map(token -> TokenView.of(token, clock.instant())).toList();
    }

    @GET
    @Path("/{token}")
    @Operation(summary = "Read one of the own tokens")
    public TokenView read(@PathParam("token") String token) {
        return TokenView.of(desk.read(token), clock.instant());
    }

    @POST
    @ShownOnce
    @Operation(summary = "Make a token of the own; its secret is told in the answer and never again")
    @Answers(value = IssuedTokenView.class, status = 201)
    public Response issue(@Valid OwnTokenRequest request) {
        return issued(desk.issue(request));
    }

    @POST
    @Path("/{token}/rotation")
    @ShownOnce
    @Operation(summary = "Make a successor of one of the own tokens, beside which it may work for up to seven days")
    @Answers(value = IssuedTokenView.class, status = 201)
    public Response rotate(@PathParam("token") String token, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid RotationRequest request) {
        return issued(desk.rotate(token, request, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{token}/revocation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End one of the own tokens at once")
    public TokenView revoke(@PathParam("token") String token, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return TokenView.of(desk.revoke(token, IfMatch.version(ifMatch)), clock.instant());
    }

    private Response issued(IssuedToken issued) {
        return Response.created(UriBuilder.fromPath("me/tokens/{token}").build(issued.token().id()))
                .entity(IssuedTokenView.of(issued, clock.instant())).build();
    }
}
