package org.paraph.negotiation;

/**
 * How far our own approval has come: the second of the three tracks. What each body decided on which wording is on file
 * with its decision; this is only whether the domestic procedure runs and whether it was concluded.
 */
public enum ApprovalStage {
    /** Not submitted, or to be taken anew. */
    NOT_STARTED,
    /** The text is before the bodies that have to approve it. */
    UNDER_WAY,
    /** All of them have approved. */
    CONCLUDED
}
