package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** There is no person of that username in the directory. */
public class UnknownPerson extends Problem {

    public UnknownPerson(String username) {
        super(Kind.UNKNOWN, "unknown-person", username);
    }
}
