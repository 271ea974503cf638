package org.paraph.signing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiations;
import org.paraph.signing.FullPowersRegister;

/** The register of full powers across all dossiers that the reader may see. */
@Path("/full-powers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Full powers")
public class FullPowersRegisterResource {

    private final FullPowersRegister register;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final Clock clock;

    FullPowersRegisterResource() {
        this(null, null, null, null);
    }

    @Inject
    FullPowersRegisterResource(FullPowersRegister register, Negotiations negotiations, CurrentActor actor, Clock clock) {
        this.register = register;
        this.negotiations = negotiations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * An instrument and the dossier in which it was registered.
     *
     * @param negotiation id of the dossier
     * @param reference   its reference
     * @param valid       true if it stands today
     * @param powers      the instrument
     */
    public record RegisterLine(String negotiation, String reference, boolean valid, FullPowersView powers) {
    }

    @GET
    @Operation(summary = "List the full powers of all dossiers that you may see, latest first")
    public List<RegisterLine> list() {
        var today = LocalDate.now(clock);
        return register.visible(actor.get()).stream().map(powers -> new RegisterLine(powers.negotiationId(),
                negotiations.byId(powers.negotiationId()).reference(), powers.validOn(today),
                FullPowersView.of(powers, null))).toList();
    }
}
