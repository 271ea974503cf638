package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.FindingView;
import org.paraph.administration.ProposalRules;
import org.paraph.platform.web.ProblemText;

/** What the checks say of a proposed version; for administrators. */
@Path("/administration/proposals/{id}/findings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class FindingsResource {

    private final ProposalRules rules;
    private final ProposalAnswers answers;

    FindingsResource() {
        this(null, null);
    }

    @Inject
    FindingsResource(ProposalRules rules, ProposalAnswers answers) {
        this.rules = rules;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Read what the checks say of a proposal")
    public List<FindingView> findings(@PathParam("id") String id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return FindingView.all(rules.findings(answers.proposal(id)), ProblemText.locale(language));
    }
}
