package org.paraph.integration.events.webhook;

import org.paraph.platform.problem.Problem;

/** An account keeps as many webhooks as one can. */
public class TooManyWebhooks extends Problem {

    TooManyWebhooks(int most) {
        super(Kind.CONFLICT, "too-many-webhooks", most);
    }
}
