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
import org.paraph.integration.access.ClientTokensDesk;
import org.paraph.integration.access.IssuedToken;
import org.paraph.integration.access.RotationRequest;
import org.paraph.integration.access.TokenRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.ShownOnce;

/** The tokens of a program, for administrators. A new one is made for a version of the program, all else for one of its own. */
@Path("/administration/clients/{client}/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class ClientTokensResource {

    private final ClientTokensDesk desk;
    private final Clock clock;

    ClientTokensResource() {
        this(null, null);
    }

    @Inject
    ClientTokensResource(ClientTokensDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List the latest tokens of a program, the latest first")
    public List<TokenView> list(@PathParam("client") String client) {
        return desk.list(client).stream().map(token -> TokenView.of(token, clock.instant())).toList();
    }

    @GET
    @Path("/{token}")
    @Operation(summary = "Read one token of a program")
    public TokenView read(@PathParam("client") String client, @PathParam("token") String token) {
        return TokenView.of(desk.read(client, token), clock.instant());
    }

    @POST
    @ShownOnce
    @Operation(summary = "Make a token; its secret is told in the answer and never again")
    @Answers(value = IssuedTokenView.class, status = 201)
    public Response issue(@PathParam("client") String client, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid TokenRequest request) {
        return issued(client, desk.issue(client, request, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{token}/rotation")
    @ShownOnce
    @Operation(summary = "Make a successor of a token, beside which it may work for up to seven days")
    @Answers(value = IssuedTokenView.class, status = 201)
    public Response rotate(@PathParam("client") String client, @PathParam("token") String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid RotationRequest request) {
        return issued(client, desk.rotate(client, token, request, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{token}/revocation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End a token at once")
    public TokenView revoke(@PathParam("client") String client, @PathParam("token") String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return TokenView.of(desk.revoke(client, token, IfMatch.version(ifMatch)), clock.instant());
    }

    private Response issued(String client, IssuedToken issued) {
        return Response.created(UriBuilder.fromPath("administration/clients/{client}/tokens/{token}").build(client,
                issued.token().id())).entity(IssuedTokenView.of(issued, clock.instant())).build();
    }
}
