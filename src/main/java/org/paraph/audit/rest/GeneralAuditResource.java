package org.paraph.audit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.web.Listing;

/** The audit trail of what concerns no dossier, the directory above all; for auditors. */
@Path("/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class GeneralAuditResource {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final CurrentActor actor;

    GeneralAuditResource() {
        this(null, null);
    }

    @Inject
    GeneralAuditResource(AuditTrail trail, CurrentActor actor) {
        this.trail = trail;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Read the trail of what concerns no dossier, oldest first")
    public Listing<AuditView> list(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        RoleRequired.unless(actor.get(), Role.AUDITOR);
        int most = Listing.limit(limit, PAGE);
        return Listing.of(trail.of(AuditEntry.GENERAL, TrailCursor.sequence(after), most + 1), most, AuditView::of,
                entry -> String.valueOf(entry.sequence()));
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Check that no entry of that trail was altered or removed from its midst")
    public VerificationView verify() {
        RoleRequired.unless(actor.get(), Role.AUDITOR);
        return VerificationView.of(trail.firstBreak(AuditEntry.GENERAL));
    }
}
