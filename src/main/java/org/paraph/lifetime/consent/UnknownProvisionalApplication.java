package org.paraph.lifetime.consent;

import org.paraph.platform.problem.Problem;

/** No such provisional application is on file in this dossier. */
public class UnknownProvisionalApplication extends Problem {

    public UnknownProvisionalApplication() {
        super(Kind.UNKNOWN, "unknown-provisional-application");
    }
}
