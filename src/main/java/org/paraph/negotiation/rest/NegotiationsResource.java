package org.paraph.negotiation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationDesk;
import org.paraph.negotiation.NegotiationFilter;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.ProposalRequest;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.Listing;

/** The dossiers: list and propose. */
@Path("/negotiations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Negotiations")
public class NegotiationsResource {

    private static final int PAGE = 50;

    private final NegotiationDesk desk;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final DossierAnswers answers;

    NegotiationsResource() {
        this(null, null, null, null);
    }

    @Inject
    NegotiationsResource(NegotiationDesk desk, Negotiations negotiations, CurrentActor actor, DossierAnswers answers) {
        this.desk = desk;
        this.negotiations = negotiations;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the dossiers that you may see, by reference")
    public Listing<NegotiationLine> list(@QueryParam("state") List<String> states, @QueryParam("q") String text,
            @QueryParam("leadMinistry") String leadMinistry, @QueryParam("party") String party,
            @QueryParam("after") String after, @QueryParam("limit") String limit) {
        int most = Listing.limit(limit, PAGE);
        var filter = new NegotiationFilter(states(states), text, leadMinistry, party, after, most + 1);
        var found = negotiations.list(filter, actor.get());
        var parties = negotiations.parties(found);
        return Listing.of(found, most, one -> NegotiationLine.of(one, parties.get(one.id())), Negotiation::reference);
    }

    @POST
    @Answers(value = NegotiationView.class, status = 201)
    @Operation(summary = "Propose a negotiation")
    public Response propose(@Valid ProposalRequest request) {
        var negotiation = desk.propose(request);
        return Response.created(UriBuilder.fromPath("negotiations/{id}").build(negotiation.id()))
                .entity(answers.changed(negotiation)).build();
    }

    private static Set<NegotiationState> states(List<String> names) {
        var states = EnumSet.noneOf(NegotiationState.class);
        for (String name : names) {
            try {
                states.add(NegotiationState.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw new InvalidRequest(Violation.in("state", "parameter.one-of",
                        EnumSet.allOf(NegotiationState.class).toString()));
            }
        }
        return states;
    }
}
