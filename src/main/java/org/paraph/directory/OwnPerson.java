package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** Nobody changes the own roles or clearance. */
public class OwnPerson extends Problem {

    OwnPerson() {
        super(Kind.FORBIDDEN, "own-person");
    }
}
