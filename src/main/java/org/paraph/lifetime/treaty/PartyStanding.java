package org.paraph.lifetime.treaty;

/** Where one party stands towards the treaty. It follows from the facts on file and is never set. */
public enum PartyStanding {
    /** It takes part, and the treaty does not bind it yet. */
    NOT_BOUND,
    /** It applies the treaty provisionally. */
    PROVISIONAL,
    /** The treaty is in force for it. */
    BOUND,
    /** Its own notice to leave runs. */
    NOTICE_GIVEN,
    /** Its own notice to leave is on file, with its effect suspended. */
    NOTICE_SUSPENDED,
    /** The treaty is in force for it, and its operation, whole or in part, is suspended towards all others. */
    OPERATION_SUSPENDED,
    /** The treaty is no longer in force for it. */
    LEFT
}
