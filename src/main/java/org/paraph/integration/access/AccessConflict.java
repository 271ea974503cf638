package org.paraph.integration.access;

import org.paraph.platform.problem.Problem;

/** The state of a program or of a token does not allow the change. */
public class AccessConflict extends Problem {

    /**
     * @param code      what stands against it, for example {@code token-over}
     * @param arguments what the message is filled with
     */
    AccessConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
