package org.paraph.negotiation;

/** Where an attempt at conclusion enters the procedure: at its beginning, or again after a suspension. */
public enum EntryPoint {
    /** The proposal waits for its mandate: a new one, or one that was shelved before it had it. */
    MANDATE(NegotiationState.PROPOSED),
    /** The mandate holds, but there is no text that the talks have seen. */
    DRAFTING(NegotiationState.MANDATED),
    /** Working-level talks on the text at hand. */
    WORKING_LEVEL_TALKS(NegotiationState.WORKING_LEVEL_TALKS),
    /** The changed text has to be initialled again. */
    INITIALLING(NegotiationState.TEXT_AGREED),
    /** The text stands, but its approvals have lapsed. */
    APPROVAL(NegotiationState.INITIALLED),
    /** Text and approvals stand. */
    SIGNING(NegotiationState.APPROVED_FOR_SIGNATURE);

    private final NegotiationState state;

    EntryPoint(NegotiationState state) {
        this.state = state;
    }

    /** The headline state of a dossier that has just entered here, if its text was initialled. */
    public NegotiationState state() {
        return state;
    }

    /** The tracks of a dossier that enters here. */
    Tracks from(Tracks before) {
        return switch (this) {
            case MANDATE -> Tracks.proposed();
            case DRAFTING -> Tracks.proposed().with(ActsStage.MANDATED);
            case WORKING_LEVEL_TALKS -> Tracks.proposed().with(ActsStage.MANDATED).with(TextStage.NEGOTIATED);
            case INITIALLING -> before.with(TextStage.AGREED).with(ApprovalStage.NOT_STARTED);
            case APPROVAL -> before.with(ApprovalStage.NOT_STARTED);
            case SIGNING -> before;
        };
    }
}
