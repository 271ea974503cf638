package org.paraph.platform.time;

import org.paraph.platform.problem.Problem;

/** A date that cannot be right: in the future, of another day than its moment, or in an unknown zone. */
public class ImplausibleDate extends Problem {

    ImplausibleDate(String code, Object value) {
        super(Kind.INVALID, code, String.valueOf(value));
    }

    /** A time-limit that has passed already. */
    public static ImplausibleDate past(Object value) {
        return new ImplausibleDate("in-the-past", value);
    }
}
