package org.paraph.text.drafting;

/** What a proposal wants done with the provision that it names. */
public enum ProposalKind {
    /** Another provision in its place. */
    REPLACE,
    /** A further provision after it. */
    INSERT_AFTER,
    /** The provision is to go. */
    DELETE
}
