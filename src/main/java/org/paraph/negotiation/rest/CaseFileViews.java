package org.paraph.negotiation.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.negotiation.Briefing;
import org.paraph.negotiation.ContextEvent;
import org.paraph.negotiation.DossierLink;
import org.paraph.platform.time.OccurrenceView;

/** Views of what is on file beside the procedure. */
public final class CaseFileViews {

    private CaseFileViews() {
    }

    public record LinkView(String id, DossierLink.Kind kind, String target, String title, String note,
            Instant recordedAt) {

        static LinkView of(DossierLink link) {
            return new LinkView(link.id(), link.kind(), link.targetId(), link.title(), link.note(), link.recordedAt());
        }
    }

    public record ContextEventView(String id, String actor, String event, String source, OccurrenceView occurrence) {

        static ContextEventView of(ContextEvent event) {
            return new ContextEventView(event.id(), event.actor(), event.event(), event.source(),
                    OccurrenceView.of(event.occurrence()));
        }
    }

    public record BriefingView(String id, int attempt, String audience, String givenBy, String content,
            List<String> leftOut, OccurrenceView occurrence) {

        static BriefingView of(Briefing briefing) {
            return new BriefingView(briefing.id(), briefing.attempt(), briefing.audience(), briefing.givenBy(),
                    briefing.content(), briefing.leftOut(), OccurrenceView.of(briefing.occurrence()));
        }
    }
}
