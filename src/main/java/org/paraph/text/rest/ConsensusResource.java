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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.text.PositionMatrix;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextVersion;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.MajorTermsRequest;
import org.paraph.text.consensus.PositionDesk;
import org.paraph.text.consensus.Positions;
import org.paraph.text.consensus.PositionsRequest;
import org.paraph.text.drafting.PositionTable;

/** What the parties say of the provisions, and the consensus that follows from it. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consensus")
public class ConsensusResource {

    private final PositionDesk desk;
    private final Positions positions;
    private final PositionTable table;
    private final ReadableTexts readable;
    private final DossierAnswers answers;

    ConsensusResource() {
        this(null, null, null, null, null);
    }

    @Inject
    ConsensusResource(PositionDesk desk, Positions positions, PositionTable table, ReadableTexts readable,
            DossierAnswers answers) {
        this.desk = desk;
        this.positions = positions;
        this.table = table;
        this.readable = readable;
        this.answers = answers;
    }

    @GET
    @Path("/consensus")
    @Operation(summary = "Read how far the parties have come with the working text, or with another version")
    public Consensus consensus(@PathParam("id") String id, @QueryParam("text") String text) {
        var negotiation = answers.visible(id);
        return positions.consensus(negotiation, readable.get(negotiation, text));
    }

    @GET
    @Path("/consensus/rounds")
    @Operation(summary = "Read how far the parties had come after each round")
    public List<ConsensusViews.RoundConsensusView> rounds(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        var labels = labels(negotiation);
        return positions.afterRounds(negotiation.id()).stream().filter(one -> labels.containsKey(one.textVersionId()))
                .map(one -> ConsensusViews.RoundConsensusView.of(one, labels.get(one.textVersionId()))).toList();
    }

    @GET
    @Path("/positions")
    @Operation(summary = "List what the parties said of which provisions, oldest first")
    public List<ConsensusViews.PositionView> positions(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        var labels = labels(negotiation);
        return positions.all(negotiation.id()).stream().filter(one -> labels.containsKey(one.textVersionId()))
                .map(one -> ConsensusViews.PositionView.of(one, labels.get(one.textVersionId()),
                        readable.covers(one.marking()))).toList();
    }

    @POST
    @Path("/positions")
    @Operation(summary = "Record positions that parties took outside of a round")
    public NegotiationView record(@PathParam("id") String id, @Valid PositionsRequest request) {
        return answers.changed(desk.record(answers.ref(id), request));
    }

    @GET
    @Path("/major-terms")
    @Operation(summary = "List the paths of the provisions on which the agreement stands or falls")
    public List<String> majorTerms(@PathParam("id") String id) {
        return positions.majorTerms(answers.visible(id).id());
    }

    @POST
    @Path("/major-terms")
    @Operation(summary = "Say on which provisions the agreement stands or falls")
    public NegotiationView markMajorTerms(@PathParam("id") String id, @Valid MajorTermsRequest request) {
        return answers.changed(desk.markMajorTerms(answers.ref(id), request));
    }

    @GET
    @Path("/position-matrix")
    @Operation(summary = "Read the table of provisions by parties, with the compromise on the table")
    public PositionMatrix matrix(@PathParam("id") String id, @QueryParam("text") String text) {
        var negotiation = answers.visible(id);
        return table.of(negotiation, readable.get(negotiation, text));
    }

    private Map<String, String> labels(Negotiation negotiation) {
        return readable.all(negotiation).stream().collect(Collectors.toMap(TextVersion::id, TextVersion::label));
    }
}
