package org.paraph.integration.events.webhook;

import org.paraph.platform.problem.Problem;

/** The installation has no key under which secrets of webhooks could be kept. */
public class SecretsOff extends Problem {

    SecretsOff() {
        super(Kind.CONFLICT, "webhook-secrets-off");
    }
}
