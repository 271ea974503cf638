package org.paraph.text.consensus;

/** What a party says of a provision. */
public enum Stance {
    /** It agrees. */
    ACCEPT,
    /** Its negotiators agree; its capital has still to confirm. */
    ACCEPT_AD_REFERENDUM,
    /** It does not say yes yet, and keeps the right to come back to it. */
    RESERVE,
    /** It does not agree. */
    REJECT,
    /** Its negotiators wait for instructions. */
    PENDING_INSTRUCTIONS
}
