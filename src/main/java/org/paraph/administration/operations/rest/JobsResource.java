package org.paraph.administration.operations.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.InstanceDesk;
import org.paraph.administration.operations.JobDueRequest;

/** What the engine has to do in running processes; for administrators. */
@Path("/administration/jobs/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class JobsResource {

    private final InstanceDesk desk;

    JobsResource() {
        this(null);
    }

    @Inject
    JobsResource(InstanceDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Read what the engine has to do")
    public InstanceDetailView.JobView read(@PathParam("id") String id) {
        return InstanceDetailView.JobView.of(desk.job(id));
    }

    @PUT
    @Path("/due")
    @Operation(summary = "Change when the engine does it, with a reason")
    public InstanceDetailView.JobView setDue(@PathParam("id") String id, @Valid JobDueRequest request) {
        return InstanceDetailView.JobView.of(desk.setDue(id, request.due().toInstant(), request.reason()));
    }
}
