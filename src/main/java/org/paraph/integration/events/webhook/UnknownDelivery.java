package org.paraph.integration.events.webhook;

import org.paraph.platform.problem.Problem;

/** The webhook has no such delivery. */
public class UnknownDelivery extends Problem {

    UnknownDelivery() {
        super(Kind.UNKNOWN, "unknown-delivery");
    }
}
