package org.paraph.administration.operations.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.operations.FiguresDesk;
import org.paraph.administration.operations.OperatingFigures;

/** How the application runs; for administrators. */
@Path("/administration/figures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class FiguresResource {

    private final FiguresDesk desk;

    FiguresResource() {
        this(null);
    }

    @Inject
    FiguresResource(FiguresDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Read how many tasks, jobs, incidents and processes there are, and how large the database is")
    public OperatingFigures read() {
        return desk.read();
    }
}
