package org.paraph.administration.operations;

import org.paraph.platform.problem.Problem;

/** There is no process of that id that runs, or nothing of that id for the engine to do in one. */
public class UnknownInstance extends Problem {

    /** @param code {@code unknown-instance} or {@code unknown-job} */
    public UnknownInstance(String code) {
        super(Kind.UNKNOWN, code);
    }
}
