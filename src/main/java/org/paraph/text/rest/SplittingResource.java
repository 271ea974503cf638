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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.text.ProvisionSuspension;
import org.paraph.text.ProvisionSuspensionRequest;
import org.paraph.text.SplitDesk;
import org.paraph.text.SplitRequest;
import org.paraph.text.SuspendedProvisions;
import org.paraph.text.SuspendedProvisionsDesk;

/** Provisions that go another way than the rest of the text: suspended when it is concluded, or split off. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Texts")
public class SplittingResource {

    private final SplitDesk split;
    private final SuspendedProvisionsDesk desk;
    private final SuspendedProvisions suspended;
    private final DossierAnswers answers;

    SplittingResource() {
        this(null, null, null, null);
    }

    @Inject
    SplittingResource(SplitDesk split, SuspendedProvisionsDesk desk, SuspendedProvisions suspended,
            DossierAnswers answers) {
        this.split = split;
        this.desk = desk;
        this.suspended = suspended;
        this.answers = answers;
    }

    /**
     * Provisions that are suspended when the treaty is concluded.
     *
     * @param standing true unless the parties agreed on something else later
     */
    public record ProvisionSuspensionView(String id, int attempt, List<String> provisions, String reactivation,
            boolean standing, OccurrenceView occurrence) {

        static ProvisionSuspensionView of(ProvisionSuspension one) {
            return new ProvisionSuspensionView(one.id(), one.attempt(), one.paths(), one.reactivation(), one.isStanding(),
                    OccurrenceView.of(one.occurrence()));
        }
    }

    @GET
    @Path("/suspended-provisions")
    @Operation(summary = "List the provisions that are suspended when the treaty is concluded, and what was agreed before")
    public List<ProvisionSuspensionView> suspended(@PathParam("id") String id) {
        return suspended.all(answers.visible(id).id()).stream().map(ProvisionSuspensionView::of).toList();
    }

    @POST
    @Path("/suspended-provisions")
    @Operation(summary = "Record which provisions are suspended when the treaty is concluded, in the place of what was agreed before")
    public NegotiationView suspend(@PathParam("id") String id, @Valid ProvisionSuspensionRequest request) {
        return answers.changed(desk.suspend(answers.ref(id), request));
    }

    @POST
    @Path("/splits")
    @Operation(summary = "Split some provisions off into a dossier of their own, which is linked with this one")
    public NegotiationView split(@PathParam("id") String id, @Valid SplitRequest request) {
        return answers.changed(split.split(answers.ref(id), request));
    }
}
