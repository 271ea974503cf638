package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paraph.negotiation.Negotiation;

/** What of our own authority stands against the signature. */
@ApplicationScoped
class MandateBlockers {

    List<Blocker> of(Negotiation negotiation) {
        return List.of();
    }
}
