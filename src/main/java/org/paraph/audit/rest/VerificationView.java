package org.paraph.audit.rest;

import java.util.Optional;

/**
 * Whether a trail is whole.
 *
 * @param intact     true if every entry follows on the one before it
 * @param firstBreak sequence number of the first that does not; absent if all do
 */
public record VerificationView(boolean intact, Long firstBreak) {

    static VerificationView of(Optional<Long> firstBreak) {
        return new VerificationView(firstBreak.isEmpty(), firstBreak.orElse(null));
    }
}
