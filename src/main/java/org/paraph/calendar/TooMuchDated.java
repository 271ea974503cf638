package org.paraph.calendar;

import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** More is dated within the time that was asked for than is told at once. */
public class TooMuchDated extends InvalidRequest {

    private static final long serialVersionUID = 1L;

    public TooMuchDated(int most) {
        super(Violation.in("to", "parameter.too-much-dated", most));
    }
}
