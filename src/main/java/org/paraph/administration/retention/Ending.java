package org.paraph.administration.retention;

import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.negotiation.NegotiationState;

/** In which ways a dossier comes to its end; each has a retention class of its own. */
public enum Ending {
    /** A treaty was in force and has ended. */
    TREATY_ENDED(NegotiationState.TERMINATED),
    /** The negotiation was given up. */
    ABANDONED(NegotiationState.ABANDONED);

    private final NegotiationState state;

    Ending(NegotiationState state) {
        this.state = state;
    }

    NegotiationState state() {
        return state;
    }

    /** The way in which a dossier in that state has come to its end; empty if it has not. */
    static Optional<Ending> of(NegotiationState state) {
        return Stream.of(values()).filter(each -> each.state == state).findFirst();
    }
}
