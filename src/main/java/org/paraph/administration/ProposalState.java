package org.paraph.administration;

/** Where a proposed version stands. */
public enum ProposalState {
    /** It can be compared, rehearsed and judged. */
    PROPOSED,
    /** A second administrator has approved it, and its moment has not come. */
    APPROVED,
    /** New processes follow it. */
    IN_FORCE,
    /** It was in force until another one took its place. */
    REPLACED,
    REJECTED,
    WITHDRAWN
}
