package org.paraph.integration.access.rest;

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
import org.paraph.integration.access.ClientChangeRequest;
import org.paraph.integration.access.ClientDesk;
import org.paraph.integration.access.ClientRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** The programs that work with Paraph, for administrators. */
@Path("/administration/clients")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class ClientsResource {

    private static final int PAGE = 50;

    private final ClientDesk desk;

    ClientsResource() {
        this(null);
    }

    @Inject
    ClientsResource(ClientDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the programs in the order of their usernames")
    public Listing<ClientView> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        return Listing.of(desk.list(after, most + 1), most, ClientView::of, each -> each.client().username());
    }

    @GET
    @Path("/{client}")
    @Operation(summary = "Read one program")
    public ClientView read(@PathParam("client") String client) {
        return ClientView.of(desk.read(client));
    }

    @POST
    @Operation(summary = "Add a program, with an account of its own in the directory")
    @Answers(value = ClientView.class, status = 201)
    public Response add(@Valid ClientRequest request) {
        var view = ClientView.of(desk.add(request));
        return Response.created(UriBuilder.fromPath("administration/clients/{client}").build(view.client())).entity(view)
                .build();
    }

    @PUT
    @Path("/{client}")
    @Operation(summary = "Change what holds for a program")
    public ClientView change(@PathParam("client") String client, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ClientChangeRequest request) {
        return ClientView.of(desk.change(client, request, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{client}/deactivation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Shut a program out, with all its tokens")
    public ClientView deactivate(@PathParam("client") String client, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ClientView.of(desk.deactivate(client, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{client}/reactivation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Let a program in again")
    public ClientView reactivate(@PathParam("client") String client, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ClientView.of(desk.reactivate(client, IfMatch.version(ifMatch)));
    }
}
