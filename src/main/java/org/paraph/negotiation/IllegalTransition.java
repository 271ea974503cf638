package org.paraph.negotiation;

import java.util.Set;
import org.paraph.platform.problem.Problem;

/** The state of the dossier does not allow this act. */
public class IllegalTransition extends Problem {

    IllegalTransition(String act, NegotiationState state, Set<NegotiationState> possible) {
        super(Kind.CONFLICT, "illegal-transition", act, state, possible);
    }
}
