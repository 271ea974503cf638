package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.administration.ActivationDesk;
import org.paraph.administration.MigrationPlans;
import org.paraph.administration.VersionApprovalRequest;
import org.paraph.administration.VersionDesk;
import org.paraph.administration.VersionProposal;
import org.paraph.administration.VersionReasonRequest;
import org.paraph.administration.VersionTermsRequest;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** Proposed versions of the process models, decision tables and forms; for administrators. */
@Path("/administration/proposals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ProposalsResource {

    private static final int PAGE = 50;

    private final VersionDesk versions;
    private final ActivationDesk activations;
    private final MigrationPlans plans;
    private final ProposalAnswers answers;

    ProposalsResource() {
        this(null, null, null, null);
    }

    @Inject
    ProposalsResource(VersionDesk versions, ActivationDesk activations, MigrationPlans plans, ProposalAnswers answers) {
        this.versions = versions;
        this.activations = activations;
        this.plans = plans;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the proposed versions, the latest first")
    public Listing<ProposalView> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var found = answers.list(number(after), most + 1);
        return Listing.of(found, most, answers.views(found),
                proposal -> String.valueOf(proposal.number()));
    }

    @POST
    @Answers(value = ProposalView.class, status = 201)
    @Operation(summary = "Propose changed files on the set in force; refused with findings if the checks find an error")
    public Response propose(@Valid ProposalRequest request) {
        return created(versions.propose(request.terms(), request.contents()));
    }

    @GET
    @Path("/{id}")
    @Answers(ProposalView.class)
    @Operation(summary = "Read a proposed version, by id or number")
    public Response read(@PathParam("id") String id) {
        return shown(answers.proposal(id));
    }

    @POST
    @Path("/{id}/renewal")
    @Consumes(MediaType.WILDCARD)
    @Answers(ProposalView.class)
    @Operation(summary = "Put an overtaken proposal on the set that is in force now")
    public Response renew(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(versions.renew(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Answers(ProposalView.class)
    @Operation(summary = "Take a proposal back before it is in force")
    public Response withdraw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid VersionReasonRequest request) {
        return shown(versions.withdraw(id, IfMatch.version(ifMatch), request.reason()));
    }

    @POST
    @Path("/{id}/approval")
    @Answers(ProposalView.class)
    @Operation(summary = "Approve a proposal as a second administrator; it comes into force now or at its moment")
    public Response approve(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid VersionApprovalRequest request) {
        return shown(activations.approve(id, IfMatch.version(ifMatch), request.reason(), request.acceptWarnings(),
                request.leaveBehind()));
    }

    @POST
    @Path("/{id}/rejection")
    @Answers(ProposalView.class)
    @Operation(summary = "Turn a proposal down as a second administrator")
    public Response reject(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid VersionReasonRequest request) {
        return shown(activations.reject(id, IfMatch.version(ifMatch), request.reason()));
    }

    @POST
    @Path("/{id}/return")
    @Answers(value = ProposalView.class, status = 201)
    @Operation(summary = "Propose to go back to the set that was in force before this one")
    public Response goBack(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid VersionTermsRequest request) {
        return created(versions.proposeReturn(id, IfMatch.version(ifMatch), request.terms()));
    }

    @GET
    @Path("/{id}/plan")
    @Operation(summary = "Read how running processes move to a proposed version")
    public PlanView plan(@PathParam("id") String id) {
        return PlanView.of(plans.of(id), plans.planned(id));
    }

    @PUT
    @Path("/{id}/plan")
    @Answers(ProposalView.class)
    @Operation(summary = "Say how running processes move where a step is not simply there again")
    public Response changePlan(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid PlanRequest request) {
        return shown(plans.change(id, IfMatch.version(ifMatch), request.plan()));
    }

    private Response created(VersionProposal proposal) {
        return Response.created(UriBuilder.fromPath("administration/proposals/{id}").build(proposal.id()))
                .tag(IfMatch.tag(proposal.version())).entity(answers.view(proposal)).build();
    }

    private Response shown(VersionProposal proposal) {
        return Response.ok(answers.view(proposal)).tag(IfMatch.tag(proposal.version())).build();
    }

    private static Long number(String after) {
        if (after == null) {
            return null;
        }
        if (!after.matches("\\d{1,9}")) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        return Long.valueOf(after);
    }
}
