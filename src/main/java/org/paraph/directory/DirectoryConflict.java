package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** The state of the directory does not allow the change. */
public class DirectoryConflict extends Problem {

    /**
     * @param code      what stands against it, for example {@code already-exists} or {@code unit-in-use}
     * @param arguments what the message is filled with
     */
    DirectoryConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
