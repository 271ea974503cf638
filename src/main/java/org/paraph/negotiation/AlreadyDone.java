package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** The same fact is already on file. */
public class AlreadyDone extends Problem {

    /**
     * @param code what is already on file
     * @param what of whom or what
     */
    public AlreadyDone(String code, Object what) {
        super(Kind.CONFLICT, code, what);
    }
}
