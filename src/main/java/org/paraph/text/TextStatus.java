package org.paraph.text;

/** How far a version of the text has come. */
public enum TextStatus {
    /** Our own draft, not yet shown to the other parties. */
    DRAFT,
    /** Cleared for the talks. */
    CLEARED,
    /** Under negotiation. */
    ROLLING,
    /** All parties agree on the wording. */
    AGREED,
    /** Definitive (Vienna Convention, article 10). */
    INITIALLED,
    /** A change after agreement or initialling that still waits for the other parties' consent. */
    REOPENED,
    /** Signed by all parties. */
    SIGNED
}
