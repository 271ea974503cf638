package org.paraph.integration.events.webhook;

import org.paraph.platform.problem.Problem;

/** There is no such webhook, or it is another's. */
public class UnknownWebhook extends Problem {

    UnknownWebhook() {
        super(Kind.UNKNOWN, "unknown-webhook");
    }
}
