package org.paraph.administration.operations;

import org.paraph.platform.problem.Problem;

/** What an administrator wants with a process does not fit how it stands. */
public class OperationsConflict extends Problem {

    /**
     * @param code      what stands against it, the key of its message
     * @param arguments what the message is filled with; steps and states, nothing of a dossier
     */
    public OperationsConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
