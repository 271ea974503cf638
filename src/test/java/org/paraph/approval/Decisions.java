package org.paraph.approval;

import java.time.LocalDate;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.Dossiers;
import org.paraph.text.TextVersion;

/** Decisions without a database. Here because only this package makes them. */
final class Decisions {

    private Decisions() {
    }

    /** Our body has approved this text. */
    static Approval approved(Negotiation dossier, ApprovalBody body, TextVersion text, Occurrence when) {
        var entered = new ApprovalRequest(body, body.name(), ApprovalDecision.APPROVED, null, null, null,
                OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY)));
        return new Approval(dossier, dossier.homeParty(), null, entered, text, when, Dossiers.OFFICER);
    }
}
