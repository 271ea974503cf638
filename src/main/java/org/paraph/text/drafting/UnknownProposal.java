package org.paraph.text.drafting;

import org.paraph.platform.problem.Problem;

/** The dossier has no such proposal. */
public class UnknownProposal extends Problem {

    UnknownProposal() {
        super(Kind.UNKNOWN, "unknown-proposal");
    }
}
