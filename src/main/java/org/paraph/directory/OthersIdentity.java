package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** The engine's contract tells who asks about that account alone; everybody else is in the directory. */
public class OthersIdentity extends Problem {

    public OthersIdentity() {
        super(Kind.FORBIDDEN, "contract-no-identity");
    }
}
