package org.paraph.audit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.web.Listing;

/** The audit trail of a dossier, for everybody who sees the dossier. */
@Path("/negotiations/{id}/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final DossierAnswers answers;

    AuditResource() {
        this(null, null);
    }

    @Inject
    AuditResource(AuditTrail trail, DossierAnswers answers) {
        this.trail = trail;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Read the trail, oldest first: who, when, what, before and after, why")
    public Listing<AuditView> list(@PathParam("id") String id, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        int most = Listing.limit(limit, PAGE);
        return Listing.of(trail.of(answers.visible(id).id(), TrailCursor.sequence(after), most + 1), most, AuditView::of,
                entry -> String.valueOf(entry.sequence()));
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Check that no entry of the trail was altered or removed from its midst")
    public VerificationView verify(@PathParam("id") String id) {
        return VerificationView.of(trail.firstBreak(answers.visible(id).id()));
    }
}
