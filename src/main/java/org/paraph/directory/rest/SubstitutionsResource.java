package org.paraph.directory.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Substitution;
import org.paraph.directory.SubstitutionDesk;
import org.paraph.directory.SubstitutionRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;

/** Who stands in for whom: people appoint their own substitutes, administrators for those who cannot. */
@Path("/substitutions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class SubstitutionsResource {

    private final SubstitutionDesk desk;
    private final CurrentActor actor;

    SubstitutionsResource() {
        this(null, null);
    }

    @Inject
    SubstitutionsResource(SubstitutionDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List the latest substitutions in which you have a part; all for administrators and auditors")
    public List<SubstitutionView> list() {
        return desk.list().stream().map(each -> SubstitutionView.of(each, actor.get().username())).toList();
    }

    @GET
    @Path("/{id}")
    @Answers(SubstitutionView.class)
    @Operation(summary = "Read one substitution")
    public Response read(@PathParam("id") String id) {
        return shown(desk.read(id));
    }

    @POST
    @Answers(value = SubstitutionView.class, status = 201)
    @Operation(summary = "Appoint a substitute")
    public Response appoint(@Valid SubstitutionRequest request) {
        var made = desk.appoint(request.entry());
        return Response.created(UriBuilder.fromPath("substitutions/{id}").build(made.id())).tag(IfMatch.tag(made.version()))
                .entity(SubstitutionView.of(made, actor.get().username())).build();
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.WILDCARD)
    @Answers(SubstitutionView.class)
    @Operation(summary = "End a substitution at once")
    public Response revoke(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.revoke(id, IfMatch.version(ifMatch)));
    }

    private Response shown(Substitution substitution) {
        return Response.ok(SubstitutionView.of(substitution, actor.get().username()))
                .tag(IfMatch.tag(substitution.version())).build();
    }
}
