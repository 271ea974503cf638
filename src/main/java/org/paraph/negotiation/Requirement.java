package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;

/** The procedure asks for something first: an agreed text, an approval, full powers. Names what is missing. */
public class Requirement extends Problem {

    /**
     * @param code      what is missing
     * @param arguments of whom or what
     */
    public Requirement(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
