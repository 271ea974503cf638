package org.paraph.signing.rest;

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
import org.paraph.signing.FullPowersCheckRequest;
import org.paraph.signing.FullPowersDesk;
import org.paraph.signing.FullPowersRegister;
import org.paraph.signing.FullPowersRequest;
import org.paraph.signing.RevocationRequest;

/** The full powers of a dossier. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Full powers")
public class FullPowersResource {

    private final FullPowersDesk desk;
    private final FullPowersRegister register;
    private final DossierAnswers answers;

    FullPowersResource() {
        this(null, null, null);
    }

    @Inject
    FullPowersResource(FullPowersDesk desk, FullPowersRegister register, DossierAnswers answers) {
        this.desk = desk;
        this.register = register;
        this.answers = answers;
    }

    @GET
    @Path("/full-powers")
    @Operation(summary = "List the full powers on file, and when each was looked at")
    public List<FullPowersView> list(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        var checks = register.checks(negotiation.id());
        return register.of(negotiation.id()).stream().map(powers -> FullPowersView.of(powers, checks)).toList();
    }

    @POST
    @Path("/full-powers")
    @Operation(summary = "Put full powers into the register")
    public NegotiationView record(@PathParam("id") String id, @Valid FullPowersRequest request) {
        return answers.changed(desk.record(answers.ref(id), request));
    }

    @POST
    @Path("/full-powers/{powers}/checks")
    @Operation(summary = "Record that full powers were seen and found good, so that they count in the present attempt")
    public NegotiationView check(@PathParam("id") String id, @PathParam("powers") String powers,
            @Valid FullPowersCheckRequest request) {
        return answers.changed(desk.check(answers.ref(id), powers, request));
    }

    @POST
    @Path("/full-powers/{powers}/revocation")
    @Operation(summary = "Record that full powers are taken back")
    public NegotiationView revoke(@PathParam("id") String id, @PathParam("powers") String powers,
            @Valid RevocationRequest request) {
        return answers.changed(desk.revoke(answers.ref(id), powers, request));
    }
}
