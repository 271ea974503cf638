package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** Somebody who changes the own password gave a wrong present one. */
public class WrongPassword extends Problem {

    public WrongPassword() {
        super(Kind.FORBIDDEN, "wrong-password");
    }
}
