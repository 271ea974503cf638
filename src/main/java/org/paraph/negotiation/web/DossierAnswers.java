package org.paraph.negotiation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.NegotiationViews;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.ProblemText;

/** What the REST resources of all features share: the dossier that is meant, and the answer that shows it. */
@RequestScoped
public class DossierAnswers {

    private final Negotiations negotiations;
    private final NegotiationViews views;
    private final CurrentActor actor;
    private final HttpServletRequest request;

    protected DossierAnswers() {
        this(null, null, null, null);
    }

    @Inject
    public DossierAnswers(Negotiations negotiations, NegotiationViews views, CurrentActor actor,
            HttpServletRequest request) {
        this.negotiations = negotiations;
        this.views = views;
        this.actor = actor;
        this.request = request;
    }

    /** The dossier at the version that the caller names in {@code If-Match}, which is required. */
    public DossierRef ref(String id) {
        return new DossierRef(id, IfMatch.version(request));
    }

    /** The dossier as the caller may see it, for reading. */
    public Negotiation visible(String id) {
        return negotiations.visible(id, actor.get());
    }

    /** The dossier as it is now, in the reader's language; also the answer to every act. */
    public NegotiationView changed(Negotiation negotiation) {
        return views.of(negotiation, new Wording(ProblemText.forHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private record Wording(ProblemText text) implements NegotiationViews.Wording {

        @Override
        public String of(String code, List<Object> arguments) {
            return text.message(code, arguments);
        }

        @Override
        public String statusLine(Negotiation negotiation) {
            return text.message("state." + negotiation.state().name(), List.of(negotiation.attemptNumber(),
                    negotiation.since().occurredOn().toString()));
        }
    }
}
