package org.paraph.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When the holder of a task wants to be reminded of it.
 *
 * @param at    the moment; absent for not at all
 * @param aside true to leave it out of one's own tasks until then; absent for no
 */
public record FollowUpRequest(OffsetDateTime at, Boolean aside) {

    /** True if it is to be left out. */
    public boolean leavesOut() {
        return Boolean.TRUE.equals(aside);
    }

    /** The moment; null for not at all. */
    public Instant moment() {
        return at == null ? null : at.toInstant();
    }
}
