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
import org.paraph.lifetime.consent.ConsentDesk;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.ConsentRequest;
import org.paraph.lifetime.consent.ConsentRevocationRequest;
import org.paraph.lifetime.consent.EarlyAccessionRequest;
import org.paraph.lifetime.consent.EntryForecast;
import org.paraph.lifetime.consent.EntryForecasts;
import org.paraph.lifetime.consent.FinalClausesRequest;
import org.paraph.lifetime.consent.OwnConsentRequest;
import org.paraph.lifetime.rest.ConsentViews.ConsentView;
import org.paraph.lifetime.rest.ConsentViews.FinalClausesView;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The final clauses, the consent of each party to be bound, and the day of entry into force that follows. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consent to be bound")
public class ConsentsResource {

    private final ConsentDesk desk;
    private final ConsentFile file;
    private final EntryForecasts forecasts;
    private final DossierAnswers answers;

    ConsentsResource() {
        this(null, null, null, null);
    }

    @Inject
    ConsentsResource(ConsentDesk desk, ConsentFile file, EntryForecasts forecasts, DossierAnswers answers) {
        this.desk = desk;
        this.file = file;
        this.forecasts = forecasts;
        this.answers = answers;
    }

    @GET
    @Path("/final-clauses")
    @Operation(summary = "List the readings of the final clauses; the last one counts")
    public List<FinalClausesView> clauses(@PathParam("id") String id) {
        return file.clauses(answers.visible(id).id()).stream().map(FinalClausesView::of).toList();
    }

    @POST
    @Path("/final-clauses")
    @Operation(summary = "Record what the final clauses say of consent and entry into force")
    public NegotiationView readClauses(@PathParam("id") String id, @Valid FinalClausesRequest request) {
        return answers.changed(desk.readClauses(answers.ref(id), request));
    }

    @GET
    @Path("/entry-into-force")
    @Operation(summary = "Tell when the treaty enters into force by the clauses and acts on file, and what is missing; "
            + "empty as long as no clauses are on file")
    public List<EntryForecast> forecast(@PathParam("id") String id) {
        return forecasts.of(answers.visible(id)).stream().toList();
    }

    @GET
    @Path("/consents")
    @Operation(summary = "List the instruments by which the parties consented to be bound")
    public List<ConsentView> consents(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        var revocations = file.revocations(negotiation.id());
        return file.consents(negotiation.id()).stream().map(one -> ConsentView.of(one, revocations)).toList();
    }

    @POST
    @Path("/consents")
    @Operation(summary = "Record the consent of a party that signed")
    public NegotiationView consent(@PathParam("id") String id, @Valid ConsentRequest request) {
        return answers.changed(desk.consent(answers.ref(id), request));
    }

    @POST
    @Path("/own-consent")
    @Operation(summary = "Record our own consent; completes its task")
    public NegotiationView consentOurselves(@PathParam("id") String id, @Valid OwnConsentRequest request) {
        return answers.changed(desk.consentOurselves(answers.ref(id), request));
    }

    @POST
    @Path("/accessions")
    @Operation(summary = "Record the accession of a party that did not sign, before the entry into force")
    public NegotiationView accede(@PathParam("id") String id, @Valid EarlyAccessionRequest request) {
        return answers.changed(desk.accede(answers.ref(id), request));
    }

    @POST
    @Path("/consents/{consent}/revocation")
    @Operation(summary = "Record that a party takes its consent back before it takes effect")
    public NegotiationView revoke(@PathParam("id") String id, @PathParam("consent") String consent,
            @Valid ConsentRevocationRequest request) {
        return answers.changed(desk.revoke(answers.ref(id), consent, request));
    }
}
