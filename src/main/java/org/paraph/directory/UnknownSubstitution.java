package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** There is no such substitution, or it is none of this person's. */
public class UnknownSubstitution extends Problem {

    UnknownSubstitution() {
        super(Kind.UNKNOWN, "unknown-substitution");
    }
}
