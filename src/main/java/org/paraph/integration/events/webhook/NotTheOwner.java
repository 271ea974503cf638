package org.paraph.integration.events.webhook;

import org.paraph.platform.problem.Problem;

/** Where a webhook leads and how it is signed is for its owner alone, since it is sent what the owner may know. */
public class NotTheOwner extends Problem {

    NotTheOwner() {
        super(Kind.FORBIDDEN, "webhook-of-another");
    }
}
