package org.paraph.signing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.web.ProblemText;
import org.paraph.signing.Blocker;
import org.paraph.signing.ReadinessCondition;
import org.paraph.signing.SignatureReadiness;

/** The checklist before the signature. */
@Path("/negotiations/{id}/readiness")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing")
public class ReadinessResource {

    private final SignatureReadiness readiness;
    private final DossierAnswers answers;
    private final HttpServletRequest request;

    ReadinessResource() {
        this(null, null, null);
    }

    @Inject
    ReadinessResource(SignatureReadiness readiness, DossierAnswers answers, HttpServletRequest request) {
        this.readiness = readiness;
        this.answers = answers;
        this.request = request;
    }

    /**
     * Whether the treaty can be signed.
     *
     * @param ready    true if nothing stands against it
     * @param text     label of the version that would be signed; absent if there is none
     * @param sha256   its hash
     * @param blockers what stands against it, in the order of the tracks
     */
    public record ReadinessView(boolean ready, String text, String sha256, List<BlockerView> blockers) {
    }

    /**
     * @param condition   what has to be met
     * @param code        what it is
     * @param sentence    the same in the reader's words
     * @param subject     what it is about
     * @param removableBy who can remove it
     * @param source      the legal source of the rule
     */
    public record BlockerView(ReadinessCondition condition, String code, String sentence, Blocker.Subject subject,
            List<Blocker.Remover> removableBy, String source) {
    }

    @GET
    @Operation(summary = "Read whether the treaty can be signed, or what stands against it and who can remove it")
    public ReadinessView read(@PathParam("id") String id) {
        var negotiation = answers.visible(id);
        var words = ProblemText.forHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var blockers = readiness.blockers(negotiation).stream().map(one -> new BlockerView(one.condition(),
                one.code(), words.message(one.code(), one.arguments()), one.subject(), one.removers(), one.source())).toList();
        var text = negotiation.text();
        return new ReadinessView(blockers.isEmpty(), text.exists() ? text.label() : null,
                text.exists() ? text.hash() : null, blockers);
    }
}
