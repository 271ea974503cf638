package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** There is no unit of that code in the directory. */
public class UnknownUnit extends Problem {

    public UnknownUnit(String code) {
        super(Kind.UNKNOWN, "unknown-unit", code);
    }
}
