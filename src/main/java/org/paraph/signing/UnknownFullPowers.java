package org.paraph.signing;

import org.paraph.platform.problem.Problem;

/** There are no such full powers, or they are of a dossier hidden from this person. */
public class UnknownFullPowers extends Problem {

    public UnknownFullPowers() {
        super(Kind.UNKNOWN, "unknown-full-powers");
    }
}
