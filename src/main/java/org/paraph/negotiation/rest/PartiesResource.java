package org.paraph.negotiation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.PartyChange;
import org.paraph.negotiation.PartyDesk;
import org.paraph.negotiation.PartyJoiningRequest;
import org.paraph.negotiation.PartyLeavingRequest;
import org.paraph.negotiation.ProcedureRequest;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.time.OccurrenceView;

/** Which parties leave and join a negotiation, and how they mean to conclude. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class PartiesResource {

    private final PartyDesk desk;
    private final CaseFile file;
    private final DossierAnswers answers;

    PartiesResource() {
        this(null, null, null);
    }

    @Inject
    PartiesResource(PartyDesk desk, CaseFile file, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
    }

    /** That a party left or joined. */
    public record PartyChangeView(int attempt, String party, String name, PartyChange.Kind kind, String reason,
            String channel, OccurrenceView occurrence) {

        static PartyChangeView of(PartyChange change) {
            return new PartyChangeView(change.attempt(), change.party(), change.name(), change.kind(), change.reason(),
                    change.channel(), OccurrenceView.of(change.occurrence()));
        }
    }

    @GET
    @Path("/party-changes")
    @Operation(summary = "List which parties left and joined")
    public List<PartyChangeView> changes(@PathParam("id") String id) {
        return file.partyChanges(answers.visible(id).id()).stream().map(PartyChangeView::of).toList();
    }

    @POST
    @Path("/party-leavings")
    @Operation(summary = "Record that a party leaves the negotiation")
    public NegotiationView leave(@PathParam("id") String id, @Valid PartyLeavingRequest request) {
        return answers.changed(desk.leave(answers.ref(id), request));
    }

    @POST
    @Path("/party-joinings")
    @Operation(summary = "Record that a party joins the negotiation")
    public NegotiationView join(@PathParam("id") String id, @Valid PartyJoiningRequest request) {
        return answers.changed(desk.join(answers.ref(id), request));
    }

    @POST
    @Path("/procedure")
    @Operation(summary = "Record whether the parties initial the text, and by which act they conclude")
    public NegotiationView conduct(@PathParam("id") String id, @Valid ProcedureRequest request) {
        return answers.changed(desk.conduct(answers.ref(id), request));
    }
}
