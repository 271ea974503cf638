package org.paraph.negotiation;

import java.util.Optional;

/** How far the acts between the parties have come: the third of the three tracks. */
public enum ActsStage {
    /** One party has proposed an agreement. */
    PROPOSED(NegotiationState.PROPOSED),
    /** The authority to negotiate is given. */
    MANDATED(null),
    /** Day and place of the signature are fixed. */
    CEREMONY_FIXED(NegotiationState.SIGNING_SCHEDULED),
    /** All parties have signed. */
    SIGNED(NegotiationState.SIGNED),
    /** The parties have adopted their commitment without signing it. */
    ADOPTED(NegotiationState.ADOPTED),
    /** A legislature has to consent before the party can be bound. */
    AWAITING_CONSENT(NegotiationState.AWAITING_CONSENT),
    /** Instruments or notifications are due. */
    AWAITING_NOTIFICATION(NegotiationState.AWAITING_NOTIFICATION),
    /** The treaty is in force. */
    IN_FORCE(NegotiationState.IN_FORCE),
    /** The treaty has ended. */
    TERMINATED(NegotiationState.TERMINATED),
    /** The negotiation, or the treaty before its entry into force, is given up for good. */
    ABANDONED(NegotiationState.ABANDONED);

    private final NegotiationState headline;

    ActsStage(NegotiationState headline) {
        this.headline = headline;
    }

    /** What the dossier says of itself at this stage; empty where the other tracks say it. */
    Optional<NegotiationState> headline() {
        return Optional.ofNullable(headline);
    }
}
