package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.ProcessVersions;

/** What is in force, and what runs; for administrators. */
@Path("/administration/versions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class VersionsResource {

    private final ProcessVersions versions;
    private final CurrentActor actor;

    VersionsResource() {
        this(null, null);
    }

    @Inject
    VersionsResource(ProcessVersions versions, CurrentActor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Read what is in force, and on which versions processes run")
    public VersionsView versions() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var inForce = versions.inForce();
        return VersionsView.of(inForce, List.copyOf(versions.shipped().otherThan(inForce.files())), versions.versions());
    }

    @GET
    @Path("/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a file as it is in force")
    public Response read(@PathParam("file") String file) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return ModelFileAnswer.of(versions.inForce().files(), file);
    }
}
