package org.paraph.text.drafting;

import org.paraph.platform.problem.Problem;

/** The dossier has no such comment. */
public class UnknownComment extends Problem {

    UnknownComment() {
        super(Kind.UNKNOWN, "unknown-comment");
    }
}
