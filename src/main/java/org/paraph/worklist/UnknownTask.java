package org.paraph.worklist;

import org.paraph.platform.problem.Problem;

/** There is no such open task, or its dossier is hidden from this person. */
public class UnknownTask extends Problem {

    public UnknownTask() {
        super(Kind.UNKNOWN, "unknown-task");
    }
}
