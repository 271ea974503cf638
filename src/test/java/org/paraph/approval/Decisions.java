package org.paraph.approval;

import java.time.LocalDate;
import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.Dossiers;
import org.paraph.text.TextVersion;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;

/** Decisions without a database. Here because only this package makes them. */
final class Decisions {

    private static final TextIndex NO_PROVISIONS = new TextIndex(new TreatyDocument("en", List.of()));

    private Decisions() {
    }

    /** The text on which the dossier's parties work, of which nothing but its hash is known. */
    static PresentText present(Negotiation dossier) {
        return new PresentText(dossier.text().hash(), () -> NO_PROVISIONS);
    }

    /** Our body has approved this text. */
    static Approval approved(Negotiation dossier, ApprovalBody body, TextVersion text, Occurrence when) {
        var entered = new ApprovalRequest(body, body.name(), ApprovalDecision.APPROVED, null, null, null, null, null, null,
                OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY)));
        return new Approval(dossier, dossier.homeParty(), null, entered,
                Coverage.of(text.label(), text.sha256(), NO_PROVISIONS, List.of()), when, Dossiers.OFFICER);
    }
}
