package org.paraph.text;

import org.paraph.platform.problem.Problem;

/** The text has no such provision. */
public class UnknownProvision extends Problem {

    public UnknownProvision(String path) {
        super(Kind.INVALID, "unknown-provision", path);
    }
}
