package org.paraph.worklist;

import org.paraph.platform.problem.Problem;

/** The task has no such comment. */
public class UnknownTaskComment extends Problem {

    public UnknownTaskComment() {
        super(Kind.UNKNOWN, "unknown-comment");
    }
}
