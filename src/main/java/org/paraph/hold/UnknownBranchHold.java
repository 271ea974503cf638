package org.paraph.hold;

import org.paraph.platform.problem.Problem;

/** The dossier has no such hold of a branch. */
public class UnknownBranchHold extends Problem {

    UnknownBranchHold() {
        super(Kind.UNKNOWN, "unknown-branch-hold");
    }
}
