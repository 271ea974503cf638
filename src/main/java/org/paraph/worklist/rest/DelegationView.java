package org.paraph.worklist.rest;

import java.time.Instant;
import org.paraph.worklist.Delegation;

/**
 * What the holder of a task has asked somebody to prepare.
 *
 * @param delegate    username of who prepares it now, or absent
 * @param delegatedAt when that one, or the one who gave it back, was asked
 * @param what        what was asked for
 * @param preparedBy  username of who gave it back, or absent
 * @param preparedAt  when it was given back, or absent
 * @param prepared    what came back, or absent
 */
public record DelegationView(String delegate, Instant delegatedAt, String what, String preparedBy, Instant preparedAt,
        String prepared) {

    static DelegationView of(Delegation told) {
        return told.delegatedAt() == null ? null : new DelegationView(told.delegate(), told.delegatedAt(), told.what(),
                told.preparedBy(), told.preparedAt(), told.prepared());
    }
}
