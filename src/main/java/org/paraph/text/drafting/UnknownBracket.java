package org.paraph.text.drafting;

import org.paraph.platform.problem.Problem;

/** The dossier has no such bracket. */
public class UnknownBracket extends Problem {

    UnknownBracket() {
        super(Kind.UNKNOWN, "unknown-bracket");
    }
}
