package org.paraph.negotiation;

import org.paraph.platform.problem.Problem;
import org.paraph.platform.time.Occurrence;

/** Past acts can be entered late, but in their order: this one is dated before the step that it follows. */
public class ActOutOfOrder extends Problem {

    public ActOutOfOrder(Occurrence entered, Occurrence last) {
        super(Kind.CONFLICT, "act-out-of-order", entered.occurredOn().toString(), last.occurredOn().toString());
    }
}
