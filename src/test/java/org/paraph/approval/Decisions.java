package org.paraph.approval;

import java.time.LocalDate;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;
import org.paraph.text.TextVersion;

/** Decisions and reviews without a database. Here because only this package makes them. */
final class Decisions {

    private Decisions() {
    }

    /** Our body has approved this text. */
    static Approval approved(Negotiation dossier, ApprovalBody body, TextVersion text, Occurrence when) {
        return decided(dossier, "KOR", body, ApprovalDecision.APPROVED, text, when);
    }

    /** A body of a party has decided so on this text. */
    static Approval decided(Negotiation dossier, String party, ApprovalBody body, ApprovalDecision decision,
            TextVersion text, Occurrence when) {
        var entered = new ApprovalRequest(body, body.name(), decision, null, null, null,
                OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY)));
        return new Approval(dossier, party, party.equals("KOR") ? null : "A note verbale", entered, text, when,
                Dossiers.OFFICER);
    }

    /** A unit has been asked for its review. */
    static MinistryReview asked(Negotiation dossier, String unit) {
        var when = Days.on(Dossiers.DAY);
        return new MinistryReview(dossier, new ReviewRequest(unit, ReviewKind.MINISTRY, "Any objection?", null,
                OccurrenceRequest.on(when.occurredOn())), when.recordedAt(), when, Dossiers.OFFICER);
    }

    /** The unit says so. */
    static OpinionRequest says(Opinion opinion) {
        return new OpinionRequest(opinion, "So we think", null, OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY)));
    }
}
