package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.ProposalRules;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifferences;

/** What a proposed version changes; for administrators. */
@Path("/administration/proposals/{id}/differences")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class DifferencesResource {

    private final ProposalRules rules;
    private final ModelDifferences differences;
    private final ProposalAnswers answers;

    DifferencesResource() {
        this(null, null, null);
    }

    @Inject
    DifferencesResource(ProposalRules rules, ModelDifferences differences, ProposalAnswers answers) {
        this.rules = rules;
        this.differences = differences;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Read what a proposal changes, element by element")
    public List<ModelDifference> differences(@PathParam("id") String id) {
        var proposal = answers.proposal(id);
        return differences.between(rules.base(proposal), rules.whole(proposal));
    }
}
