package org.paraph.text;

/**
 * How far a version of the text has come. Between rolling and clean the status follows from the parties' positions alone;
 * nobody sets it.
 */
public enum TextStatus {
    /** Our own draft, not yet shown to the other parties; also the version of another language until it is signed. */
    DRAFT,
    /** Under negotiation, with every open wording in it. */
    ROLLING,
    /** The major terms are agreed, and nothing else is disputed in substance. */
    AGREED_IN_SUBSTANCE,
    /** No brackets, and every party accepts every provision. */
    CLEAN,
    /** Checked by lawyers for terms, references and form. */
    LEGALLY_VERIFIED,
    /** Definitive (Vienna Convention, article 10). */
    INITIALLED,
    /** Signed by all parties. */
    SIGNED,
    /** A change after agreement or initialling that still waits for the other parties' consent. */
    REOPENED;

    /** True while the positions of the parties decide on the status. */
    public boolean followsPositions() {
        return this == ROLLING || this == AGREED_IN_SUBSTANCE || this == CLEAN;
    }
}
