package org.paraph.negotiation;

/** What an act on a dossier is about, for lists of acts; each theme has its part of the dossier's pages. */
public enum ActTheme {
    TALKS_AND_TEXT, APPROVALS, SIGNING, IN_FORCE, CONDUCT
}
