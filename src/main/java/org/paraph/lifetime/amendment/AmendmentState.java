package org.paraph.lifetime.amendment;

/** How far an amendment of a treaty has come. It follows from the acts on file and is never set. */
public enum AmendmentState {
    /** All contracting States were told of the proposal. */
    PROPOSED,
    /** The amending agreement was concluded; each party says whether it becomes bound by it. */
    ADOPTED,
    /** It is in force between those that accepted it. */
    IN_FORCE,
    /** It is given up. */
    DROPPED
}
