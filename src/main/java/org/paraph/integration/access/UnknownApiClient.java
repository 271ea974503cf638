package org.paraph.integration.access;

import org.paraph.platform.problem.Problem;

/** There is no program of that name. */
public class UnknownApiClient extends Problem {

    UnknownApiClient(String client) {
        super(Kind.UNKNOWN, "unknown-api-client", client);
    }
}
