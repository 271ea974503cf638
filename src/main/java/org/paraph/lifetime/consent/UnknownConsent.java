package org.paraph.lifetime.consent;

import org.paraph.platform.problem.Problem;

/** No such consent to be bound counts in this dossier. */
public class UnknownConsent extends Problem {

    public UnknownConsent() {
        super(Kind.UNKNOWN, "unknown-consent");
    }
}
