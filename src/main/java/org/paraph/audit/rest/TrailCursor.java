package org.paraph.audit.rest;

import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** From where on a trail is read: behind the sequence number of an entry. */
final class TrailCursor {

    private TrailCursor() {
    }

    /** The number in that parameter, 0 without one. */
    static long sequence(String given) {
        if (given == null) {
            return 0;
        }
        if (!given.matches("\\d{1,18}")) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        return Long.parseLong(given);
    }
}
