package org.paraph.silence;

import org.paraph.platform.problem.Problem;

/** The dossier has no such silence procedure. */
public class UnknownSilence extends Problem {

    UnknownSilence() {
        super(Kind.UNKNOWN, "unknown-silence");
    }
}
