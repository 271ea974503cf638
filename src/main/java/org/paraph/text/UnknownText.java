package org.paraph.text;

import org.paraph.platform.problem.Problem;

/** The dossier has no such version of the text. */
public class UnknownText extends Problem {

    public UnknownText(String key) {
        super(Kind.UNKNOWN, "unknown-text", key);
    }
}
