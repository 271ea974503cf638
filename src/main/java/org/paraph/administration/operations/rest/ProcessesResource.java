package org.paraph.administration.operations.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.ProcessDesk;
import org.paraph.administration.operations.ProcessReasonRequest;
import org.paraph.administration.operations.UnknownInstance;
import org.paraph.engine.models.ProcessVersion;

/** Versions of processes over all their instances; for administrators. */
@Path("/administration/processes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ProcessesResource {

    private final ProcessDesk desk;

    ProcessesResource() {
        this(null);
    }

    @Inject
    ProcessesResource(ProcessDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the versions that are in force or on which processes run")
    public List<ProcessVersion> list() {
        return desk.list();
    }

    @GET
    @Path("/{process}/{version}")
    @Operation(summary = "Read a version of a process")
    public ProcessVersion read(@PathParam("process") String process, @PathParam("version") String version) {
        return desk.read(process, number(version));
    }

    @GET
    @Path("/{process}/{version}/times")
    @Operation(summary = "Read how long each step took over all processes of a version, the longest first")
    public List<StepTimeView> times(@PathParam("process") String process, @PathParam("version") String version) {
        return desk.times(process, number(version)).stream().map(StepTimeView::of).toList();
    }

    @POST
    @Path("/{process}/{version}/suspension")
    @Operation(summary = "Let no new process begin on a version; those that run go on")
    public ProcessVersion suspend(@PathParam("process") String process, @PathParam("version") String version,
            @Valid ProcessReasonRequest request) {
        return desk.suspend(process, number(version), request.reason());
    }

    @POST
    @Path("/{process}/{version}/activation")
    @Operation(summary = "Let new processes begin on a version again")
    public ProcessVersion activate(@PathParam("process") String process, @PathParam("version") String version,
            @Valid ProcessReasonRequest request) {
        return desk.activate(process, number(version), request.reason());
    }

    private static int number(String given) {
        if (!given.matches("\\d{1,9}")) {
            throw new UnknownInstance("unknown-process");
        }
        return Integer.parseInt(given);
    }
}
