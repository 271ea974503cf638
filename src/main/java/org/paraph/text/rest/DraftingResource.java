package org.paraph.text.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextVersion;
import org.paraph.text.drafting.BracketClosingRequest;
import org.paraph.text.drafting.BracketDesk;
import org.paraph.text.drafting.BracketRequest;
import org.paraph.text.drafting.CommentDesk;
import org.paraph.text.drafting.CommentRequest;
import org.paraph.text.drafting.ConsolidationDesk;
import org.paraph.text.drafting.CounterDraftRequest;
import org.paraph.text.drafting.DecisionRequest;
import org.paraph.text.drafting.DraftingFile;
import org.paraph.text.drafting.ProposalDesk;
import org.paraph.text.drafting.ProposalRequest;
import org.paraph.text.drafting.SettlementRequest;

/** Brackets, proposals for single provisions, comments, and the putting together of two drafts. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafting")
public class DraftingResource {

    private static final String FREE = "Not needed: such acts do not get in each other's way.";

    private final BracketDesk bracketDesk;
    private final ProposalDesk proposalDesk;
    private final CommentDesk commentDesk;
    private final ConsolidationDesk consolidationDesk;
    private final DraftingFile file;
    private final ReadableTexts readable;
    private final DossierAnswers answers;

    DraftingResource() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    DraftingResource(BracketDesk bracketDesk, ProposalDesk proposalDesk, CommentDesk commentDesk,
            ConsolidationDesk consolidationDesk, DraftingFile file, ReadableTexts readable, DossierAnswers answers) {
        this.bracketDesk = bracketDesk;
        this.proposalDesk = proposalDesk;
        this.commentDesk = commentDesk;
        this.consolidationDesk = consolidationDesk;
        this.file = file;
        this.readable = readable;
        this.answers = answers;
    }

    @GET
    @Path("/brackets")
    @Operation(summary = "List the brackets, open and resolved")
    public List<DraftingViews.BracketView> brackets(@PathParam("id") String id) {
        var labels = labels(answers.visible(id));
        return file.brackets(answers.visible(id).id()).stream().filter(one -> labels.containsKey(one.openedVersionId()))
                .map(one -> DraftingViews.BracketView.of(one, labels)).toList();
    }

    @POST
    @Path("/brackets")
    @Operation(summary = "Put disputed words in a bracket; makes a new version")
    public NegotiationView openBracket(@PathParam("id") String id, @Valid BracketRequest request) {
        return answers.changed(bracketDesk.open(answers.ref(id), request));
    }

    @POST
    @Path("/brackets/{subject}/closing")
    @Operation(summary = "Resolve a bracket, by id or number; makes a new version")
    public NegotiationView closeBracket(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid BracketClosingRequest request) {
        return answers.changed(bracketDesk.close(answers.ref(id), subject, request));
    }

    @POST
    @Path("/counter-drafts")
    @Operation(summary = "Put another party's draft together with the working text, differences in brackets")
    public NegotiationView consolidate(@PathParam("id") String id, @Valid CounterDraftRequest request) {
        return answers.changed(consolidationDesk.consolidate(answers.ref(id), request));
    }

    @GET
    @Path("/proposals")
    @Operation(summary = "List the proposals for provisions, oldest first")
    public List<DraftingViews.WordingProposalView> proposals(@PathParam("id") String id) {
        var labels = labels(answers.visible(id));
        return file.proposals(answers.visible(id).id()).stream().filter(one -> labels.containsKey(one.textVersionId()))
                .map(one -> DraftingViews.WordingProposalView.of(one, labels)).toList();
    }

    @POST
    @Path("/proposals")
    @Operation(summary = "Propose another wording for a provision")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = FREE)
    public NegotiationView propose(@PathParam("id") String id, @Valid ProposalRequest request) {
        return answers.changed(proposalDesk.propose(DossierRef.byTask(id), request));
    }

    @POST
    @Path("/proposals/{subject}/decision")
    @Operation(summary = "Accept a proposal into a new version of the text, or reject it")
    public NegotiationView decide(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid DecisionRequest request) {
        return answers.changed(proposalDesk.decide(answers.ref(id), subject, request));
    }

    @GET
    @Path("/text-comments")
    @Operation(summary = "List the comments on provisions, oldest first")
    public List<DraftingViews.CommentView> comments(@PathParam("id") String id) {
        var labels = labels(answers.visible(id));
        return file.comments(answers.visible(id).id()).stream().filter(one -> labels.containsKey(one.textVersionId()))
                .map(one -> DraftingViews.CommentView.of(one, labels)).toList();
    }

    @POST
    @Path("/text-comments")
    @Operation(summary = "Comment on a provision")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = FREE)
    public NegotiationView comment(@PathParam("id") String id, @Valid CommentRequest request) {
        return answers.changed(commentDesk.comment(DossierRef.byTask(id), request));
    }

    @POST
    @Path("/text-comments/{subject}/settlement")
    @Operation(summary = "Accept, note or reject a comment")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = FREE)
    public NegotiationView settle(@PathParam("id") String id, @PathParam("subject") String subject,
            @Valid SettlementRequest request) {
        return answers.changed(commentDesk.settle(DossierRef.byTask(id), subject, request));
    }

    private Map<String, String> labels(Negotiation negotiation) {
        return readable.all(negotiation).stream().collect(Collectors.toMap(TextVersion::id, TextVersion::label));
    }
}
