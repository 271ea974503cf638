package org.paraph.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.DirectoryDesk;
import org.paraph.directory.OwnPasswordRequest;
import org.paraph.platform.web.SessionToken;

/** The person who asks. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class MeResource {

    private final CurrentActor actor;
    private final DirectoryDesk desk;

    MeResource() {
        this(null, null);
    }

    @Inject
    MeResource(CurrentActor actor, DirectoryDesk desk) {
        this.actor = actor;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Who am I, and what may I do")
    public MeView read(@Context HttpServletRequest request) {
        return MeView.of(actor.get(), SessionToken.of(request));
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the own password")
    public void changePassword(@Valid OwnPasswordRequest request) {
        desk.changeOwnPassword(request.present(), request.password());
    }
}
