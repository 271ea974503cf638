package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.VisibilityDesk;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.ProblemText;

/** Why a person does not see a dossier; for administrators. */
@Path("/administration/visibility")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class VisibilityResource {

    private final VisibilityDesk desk;

    VisibilityResource() {
        this(null);
    }

    @Inject
    VisibilityResource(VisibilityDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Explain why a person sees a dossier or does not; each question is kept in the audit")
    public VisibilityView explain(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @QueryParam("person") String person, @QueryParam("dossier") String dossier) {
        var asked = given("dossier", dossier);
        return VisibilityView.of(desk.explain(given("person", person), asked), asked, ProblemText.locale(language));
    }

    private static String given(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidRequest(Violation.in(name, "parameter.needed"));
        }
        return value.strip();
    }
}
