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
import org.paraph.directory.CurrentActor;
import org.paraph.engine.ActiveStep;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.BriefingRequest;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.CaseFileDesk;
import org.paraph.negotiation.ContextEventRequest;
import org.paraph.negotiation.LinkRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.ParticipantRequest;
import org.paraph.negotiation.web.DossierAnswers;

/** What is on file beside the procedure: participants, links, context events, briefings; and where the process stands. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case file")
public class CaseFileResource {

    private final CaseFileDesk desk;
    private final CaseFile file;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final WorkflowEngine engine;
    private final DossierAnswers answers;

    CaseFileResource() {
        this(null, null, null, null, null, null);
    }

    @Inject
    CaseFileResource(CaseFileDesk desk, CaseFile file, Negotiations negotiations, CurrentActor actor,
            WorkflowEngine engine, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.negotiations = negotiations;
        this.actor = actor;
        this.engine = engine;
        this.answers = answers;
    }

    @POST
    @Path("/participants")
    @Operation(summary = "Put a unit or a person on the dossier")
    public NegotiationView admit(@PathParam("id") String id, @Valid ParticipantRequest request) {
        return answers.changed(desk.admit(answers.ref(id), request));
    }

    @POST
    @Path("/participant-dismissals")
    @Operation(summary = "Take a unit or a person off the dossier")
    public NegotiationView dismiss(@PathParam("id") String id, @Valid ParticipantRequest request) {
        return answers.changed(desk.dismiss(answers.ref(id), request));
    }

    @GET
    @Path("/links")
    @Operation(summary = "List the ties to other matters; titles of dossiers hidden from you are left out")
    public List<CaseFileViews.LinkView> links(@PathParam("id") String id) {
        return file.links(answers.visible(id).id()).stream()
                .filter(link -> link.targetId() == null
                        || negotiations.find(link.targetId(), actor.get()).isPresent())
                .map(CaseFileViews.LinkView::of).toList();
    }

    @POST
    @Path("/links")
    @Operation(summary = "Tie the dossier to another matter")
    public NegotiationView link(@PathParam("id") String id, @Valid LinkRequest request) {
        return answers.changed(desk.link(answers.ref(id), request));
    }

    @GET
    @Path("/context-events")
    @Operation(summary = "List the context events in the order in which they happened")
    public List<CaseFileViews.ContextEventView> contextEvents(@PathParam("id") String id) {
        return file.contextEvents(answers.visible(id).id()).stream().map(CaseFileViews.ContextEventView::of).toList();
    }

    @POST
    @Path("/context-events")
    @Operation(summary = "Record something that happened around the negotiation")
    public NegotiationView recordContext(@PathParam("id") String id, @Valid ContextEventRequest request) {
        return answers.changed(desk.recordContext(answers.ref(id), request));
    }

    @GET
    @Path("/briefings")
    @Operation(summary = "List the briefings of the legislature")
    public List<CaseFileViews.BriefingView> briefings(@PathParam("id") String id) {
        return file.briefings(answers.visible(id).id()).stream().map(CaseFileViews.BriefingView::of).toList();
    }

    @POST
    @Path("/briefings")
    @Operation(summary = "Record a briefing of the legislature")
    public NegotiationView brief(@PathParam("id") String id, @Valid BriefingRequest request) {
        return answers.changed(desk.briefLegislature(answers.ref(id), request));
    }

    @GET
    @Path("/position")
    @Operation(summary = "Where the dossier's processes stand now, step by step")
    public List<ActiveStep> position(@PathParam("id") String id) {
        return engine.position(answers.visible(id).id());
    }
}
