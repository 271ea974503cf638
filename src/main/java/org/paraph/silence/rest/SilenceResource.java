package org.paraph.silence.rest;

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
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.silence.BreakRequest;
import org.paraph.silence.SilenceAgenda;
import org.paraph.silence.SilenceDesk;
import org.paraph.silence.SilenceRequest;
import org.paraph.silence.Silences;

/** Texts put to parties under silence. */
@Path("/negotiations/{id}/silence-procedures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Text")
public class SilenceResource {

    private final SilenceDesk desk;
    private final Silences silences;
    private final SilenceAgenda agenda;
    private final DossierAnswers answers;

    SilenceResource() {
        this(null, null, null, null);
    }

    @Inject
    SilenceResource(SilenceDesk desk, Silences silences, SilenceAgenda agenda, DossierAnswers answers) {
        this.desk = desk;
        this.silences = silences;
        this.agenda = agenda;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The texts put to parties under silence, oldest first: who was asked, until when, how it ended")
    public List<SilenceView> list(@PathParam("id") String id) {
        return silences.all(answers.visible(id).id()).stream()
                .map(silence -> SilenceView.of(silence, agenda.explained(silence))).toList();
    }

    @POST
    @Operation(summary = "Put the working text to parties under silence: who does not object in time accepts it")
    public NegotiationView begin(@PathParam("id") String id, @Valid SilenceRequest request) {
        return answers.changed(desk.begin(answers.ref(id), request));
    }

    @POST
    @Path("/{subject}/break")
    @Operation(summary = "Record an objection made in time, which breaks the silence")
    public NegotiationView breakSilence(@PathParam("id") String id, @PathParam("subject") String silence,
            @Valid BreakRequest request) {
        return answers.changed(desk.breakSilence(answers.ref(id), silence, request));
    }

    @POST
    @Path("/{subject}/withdrawal")
    @Operation(summary = "Take the question back before the time has run out")
    public NegotiationView withdraw(@PathParam("id") String id, @PathParam("subject") String silence,
            @Valid ActRequest request) {
        return answers.changed(desk.withdraw(answers.ref(id), silence, request));
    }

    @POST
    @Path("/{subject}/consideration")
    @Operation(summary = "Our own capital lets the time pass; completes its task")
    public NegotiationView letPass(@PathParam("id") String id, @PathParam("subject") String silence,
            @Valid ActRequest request) {
        return answers.changed(desk.letPass(answers.ref(id), silence, request));
    }

    @POST
    @Path("/{subject}/confirmation")
    @Operation(summary = "Confirm that nobody objected in time: those asked accept the text; completes its task")
    public NegotiationView confirm(@PathParam("id") String id, @PathParam("subject") String silence,
            @Valid ActRequest request) {
        return answers.changed(desk.confirm(answers.ref(id), silence, request));
    }
}
