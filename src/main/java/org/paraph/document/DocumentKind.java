package org.paraph.document;

/** What a document on a dossier is. */
public enum DocumentKind {
    BRIEFING, CORRESPONDENCE, NOTE, OPINION, PRESS, RECORD, TEXT, OTHER
}
