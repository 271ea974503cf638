package org.paraph.administration;

import org.paraph.platform.problem.Problem;

/** What an administrator wants does not fit how things stand. */
public class AdministrationConflict extends Problem {

    /**
     * @param code      what stands against it, the key of its message
     * @param arguments what the message is filled with
     */
    public AdministrationConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
