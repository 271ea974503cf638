package org.paraph.lifetime.treaty;

import org.paraph.platform.problem.Problem;

/** The dossier has no treaty yet: nothing is in force or applied. */
public class UnknownTreaty extends Problem {

    UnknownTreaty() {
        super(Kind.UNKNOWN, "no-treaty");
    }
}
