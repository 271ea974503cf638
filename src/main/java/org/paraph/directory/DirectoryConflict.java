package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** The state of the directory does not allow the change. */
public class DirectoryConflict extends Problem {

    /**
     * @param code      {@code already-exists}, {@code last-administrator}, {@code unit-inactive} or {@code unit-in-use}
     * @param arguments what the message is filled with
     */
    DirectoryConflict(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
