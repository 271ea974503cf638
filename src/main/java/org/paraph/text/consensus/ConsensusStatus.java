package org.paraph.text.consensus;

/** How far the parties have come with a provision; it follows from brackets and positions and is never entered. */
public enum ConsensusStatus {
    /** Nobody has said anything about this wording. */
    NOT_DISCUSSED,
    /** Agreed in an earlier attempt in these very words, and not questioned since. */
    CARRIED_OVER,
    /** On the table: taken up in a round, or not accepted by everybody yet. */
    UNDER_REVIEW,
    /** Words in it are disputed. */
    BRACKETED,
    /** All accept, at least one of them subject to confirmation by its capital. */
    AGREED_AD_REF,
    /** No bracket, and every party accepts. */
    AGREED;

    /** True if nothing is left to be done about it. */
    public boolean isSettled() {
        return this == AGREED || this == CARRIED_OVER;
    }
}
