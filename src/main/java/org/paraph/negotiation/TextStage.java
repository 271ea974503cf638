package org.paraph.negotiation;

/** How far the text has come: the first of the three tracks of a negotiation. */
public enum TextStage {
    /** There is none yet. */
    NONE(NegotiationState.MANDATED),
    /** Our side writes its draft. */
    DRAFTED(NegotiationState.DRAFTING),
    /** The delegations negotiate it. */
    NEGOTIATED(NegotiationState.WORKING_LEVEL_TALKS),
    /** They agree on the whole wording. */
    AGREED(NegotiationState.TEXT_AGREED),
    /** It is authenticated (Vienna Convention, article 10). */
    INITIALLED(NegotiationState.INITIALLED);

    private final NegotiationState headline;

    TextStage(NegotiationState headline) {
        this.headline = headline;
    }

    /** What the dossier says of itself as long as no other track has come further. */
    NegotiationState headline() {
        return headline;
    }
}
