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
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.ProvisionalApplicationDesk;
import org.paraph.lifetime.consent.ProvisionalApplicationRequest;
import org.paraph.lifetime.consent.ProvisionalEndRequest;
import org.paraph.lifetime.rest.ConsentViews.ProvisionalApplicationView;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The provisional application of a treaty pending its entry into force. */
@Path("/negotiations/{id}/provisional-applications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consent to be bound")
public class ProvisionalApplicationsResource {

    private final ProvisionalApplicationDesk desk;
    private final ConsentFile file;
    private final DossierAnswers answers;

    ProvisionalApplicationsResource() {
        this(null, null, null);
    }

    @Inject
    ProvisionalApplicationsResource(ProvisionalApplicationDesk desk, ConsentFile file, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the provisional applications")
    public List<ProvisionalApplicationView> list(@PathParam("id") String id) {
        return file.provisionalApplications(answers.visible(id).id()).stream().map(ProvisionalApplicationView::of).toList();
    }

    @POST
    @Operation(summary = "Record that the parties apply the treaty or a part of it provisionally")
    public NegotiationView apply(@PathParam("id") String id, @Valid ProvisionalApplicationRequest request) {
        return answers.changed(desk.apply(answers.ref(id), request));
    }

    @POST
    @Path("/{application}/end")
    @Operation(summary = "Record that a provisional application ends before the treaty is in force")
    public NegotiationView end(@PathParam("id") String id, @PathParam("application") String application,
            @Valid ProvisionalEndRequest request) {
        return answers.changed(desk.end(answers.ref(id), application, request));
    }
}
