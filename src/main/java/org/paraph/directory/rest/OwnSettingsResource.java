package org.paraph.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.OwnSettings;
import org.paraph.directory.OwnSettingsDesk;
import org.paraph.directory.OwnSettingsRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;

/** What the person who asks has chosen for the own work with the pages. */
@Path("/me/settings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class OwnSettingsResource {

    private final OwnSettingsDesk desk;

    OwnSettingsResource() {
        this(null);
    }

    @Inject
    OwnSettingsResource(OwnSettingsDesk desk) {
        this.desk = desk;
    }

    @GET
    @Answers(OwnSettingsView.class)
    @Operation(summary = "Read the own settings")
    public Response read() {
        return shown(desk.read());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(OwnSettingsView.class)
    @Operation(summary = "Replace the own settings")
    public Response choose(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid OwnSettingsRequest request) {
        return shown(desk.choose(request, IfMatch.version(ifMatch)));
    }

    private static Response shown(OwnSettings settings) {
        return Response.ok(OwnSettingsView.of(settings)).tag(IfMatch.tag(settings.version())).build();
    }
}
