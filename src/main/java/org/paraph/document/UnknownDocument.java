package org.paraph.document;

import org.paraph.platform.problem.Problem;

/** The dossier has no such document or version, or it is marked above the person's clearance; these look the same. */
public class UnknownDocument extends Problem {

    public UnknownDocument() {
        super(Kind.UNKNOWN, "unknown-document");
    }
}
