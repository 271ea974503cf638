package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.ProposalRules;

/** The files to which a proposed version is a change; for administrators. */
@Path("/administration/proposals/{id}/base")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class BaseFilesResource {

    private final ProposalRules rules;
    private final ProposalAnswers answers;

    BaseFilesResource() {
        this(null, null);
    }

    @Inject
    BaseFilesResource(ProposalRules rules, ProposalAnswers answers) {
        this.rules = rules;
        this.answers = answers;
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a file as it is in the set to which the proposal is a change")
    public Response read(@PathParam("id") String id, @PathParam("file") String file) {
        return ModelFileAnswer.of(rules.base(answers.proposal(id)), file);
    }
}
