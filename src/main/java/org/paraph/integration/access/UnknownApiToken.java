package org.paraph.integration.access;

import org.paraph.platform.problem.Problem;

/** The account has no token of that id. */
public class UnknownApiToken extends Problem {

    UnknownApiToken() {
        super(Kind.UNKNOWN, "unknown-api-token");
    }
}
