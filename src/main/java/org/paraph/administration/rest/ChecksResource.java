package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.FindingView;
import org.paraph.administration.VersionDesk;
import org.paraph.platform.web.ProblemText;

/** The checks of models before they are proposed; for administrators. */
@Path("/administration/checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ChecksResource {

    private final VersionDesk desk;

    ChecksResource() {
        this(null);
    }

    @Inject
    ChecksResource(VersionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(summary = "Check files on the set in force; nothing is kept")
    public List<FindingView> check(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, @Valid CheckRequest request) {
        return FindingView.all(desk.check(ProposalRequest.contents(request.files())),
                ProblemText.locale(language));
    }
}
