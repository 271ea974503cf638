package org.paraph.talks;

/** What a round of talks came to. */
public enum RoundOutcome {
    /** Points remain open. */
    POINTS_LEFT,
    /** The major terms are agreed; what remains is not disputed in substance. */
    AGREED_IN_SUBSTANCE,
    /** The whole wording is agreed. */
    WORDING_AGREED
}
