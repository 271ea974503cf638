package org.paraph.lifetime.rest;

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
import org.paraph.lifetime.EntryIntoForceRequest;
import org.paraph.lifetime.InternationalActs;
import org.paraph.lifetime.LifetimeDesk;
import org.paraph.lifetime.NotificationRequest;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** From signature to force: notifications and entry into force. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Entry into force")
public class InternationalActsResource {

    private final LifetimeDesk desk;
    private final InternationalActs file;
    private final DossierAnswers answers;

    InternationalActsResource() {
        this(null, null, null);
    }

    @Inject
    InternationalActsResource(LifetimeDesk desk, InternationalActs file, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
    }

    @GET
    @Path("/international-acts")
    @Operation(summary = "List the notifications and the entry into force")
    public List<InternationalActView> list(@PathParam("id") String id) {
        return file.all(answers.visible(id).id()).stream().map(InternationalActView::of).toList();
    }

    @POST
    @Path("/notifications")
    @Operation(summary = "Record that a party notified the completion of its procedures")
    public NegotiationView notify(@PathParam("id") String id, @Valid NotificationRequest request) {
        return answers.changed(desk.recordNotification(answers.ref(id), request));
    }

    @POST
    @Path("/entry-into-force")
    @Operation(summary = "Record the entry into force; completes its task")
    public NegotiationView enterIntoForce(@PathParam("id") String id, @Valid EntryIntoForceRequest request) {
        return answers.changed(desk.recordEntryIntoForce(answers.ref(id), request));
    }
}
