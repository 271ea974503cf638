package org.paraph.negotiation.rest;

import java.time.LocalDate;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;

/** A dossier in a list. */
public record NegotiationLine(String id, String reference, String title, NegotiationState state, int attempt,
        List<String> parties, String leadMinistry, LocalDate targetDate, Marking marking, LocalDate since) {

    static NegotiationLine of(Negotiation negotiation, List<String> parties) {
        var what = negotiation.particulars();
        return new NegotiationLine(negotiation.id(), negotiation.reference(), what.title(), negotiation.state(),
                negotiation.attemptNumber(), parties,
                what.leadMinistry(), what.targetDate(), negotiation.marking(),
                negotiation.since().occurredOn());
    }
}
