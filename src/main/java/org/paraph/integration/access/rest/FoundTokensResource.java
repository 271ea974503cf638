package org.paraph.integration.access.rest;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.integration.access.FoundTokenDesk;
import org.paraph.platform.web.IfMatch;

/** Any token by its id, for administrators who have found one. */
@Path("/administration/tokens/{token}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class FoundTokensResource {

    private final FoundTokenDesk desk;
    private final Clock clock;

    FoundTokensResource() {
        this(null, null);
    }

    @Inject
    FoundTokensResource(FoundTokenDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Read a token by the 12 characters after paraph_, whether it is of a program or a person")
    public TokenView read(@PathParam("token") String token) {
        return TokenView.of(desk.read(token), clock.instant());
    }

    @POST
    @Path("/revocation")
    @Operation(summary = "End a token at once, whosever it is")
    public TokenView revoke(@PathParam("token") String token, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return TokenView.of(desk.revoke(token, IfMatch.version(ifMatch)), clock.instant());
    }
}
