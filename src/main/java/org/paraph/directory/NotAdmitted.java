package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/** Somebody for whom an identity provider vouches has no place in the directory, or none any more. */
public class NotAdmitted extends Problem {

    NotAdmitted(String code, String username) {
        super(Kind.FORBIDDEN, code, username);
    }
}
