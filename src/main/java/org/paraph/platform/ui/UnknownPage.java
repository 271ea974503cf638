package org.paraph.platform.ui;

import org.paraph.platform.problem.Problem;

/** There is no page at that address. */
public class UnknownPage extends Problem {

    public UnknownPage() {
        super(Kind.UNKNOWN, "unknown-page");
    }
}
