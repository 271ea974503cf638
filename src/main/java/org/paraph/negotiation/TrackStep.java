package org.paraph.negotiation;

import org.paraph.platform.time.Occurrence;

/**
 * A stage of one of the three tracks, as it stands for a dossier.
 *
 * @param stage    the stage: a {@link TextStage}, {@link ApprovalStage} or {@link ActsStage}
 * @param standing whether it is done, under way, or still to come
 * @param reached  when it was reached; null if it was not, or only while another track spoke for the dossier
 */
public record TrackStep(Enum<?> stage, Standing standing, Occurrence reached) {

    /** How far a stage is from the present moment. */
    public enum Standing {
        DONE, NOW,
        /** It would be under way, but the negotiation is suspended. */
        PAUSED, NEXT, LATER
    }
}
