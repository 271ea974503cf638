package org.paraph.negotiation;

import java.time.LocalDate;
import java.time.Period;

/**
 * Where a resumed negotiation enters the procedure again. A postponed signature goes back to the signing while the text
 * is the one that was approved and the approvals are not too old; a shelved one that had come to the talks begins again
 * with talks on the text that it has, as Korea and Japan did in 2016 with the text of 2012. One that had not come so far
 * gets its draft or its mandate first: the shelf replaces neither. Approvals never survive it.
 */
public final class ReentryRule {

    private final Period validity;

    /** @param validity how long approvals on file remain usable after a signature was postponed */
    public ReentryRule(Period validity) {
        this.validity = validity;
    }

    /** The entry point for ending this suspension of that course on that day; null after an administrative hold. */
    EntryPoint entryPoint(Suspension suspension, Course course, LocalDate resumedOn) {
        return switch (suspension.kind()) {
            case ADMINISTRATIVE_HOLD -> null;
            case POSTPONED_SIGNATURE -> afterPostponement(suspension, course.text(), resumedOn);
            case SHELVED -> afterShelf(course);
        };
    }

    private static EntryPoint afterShelf(Course course) {
        if (course.hasBeen(NegotiationState.WORKING_LEVEL_TALKS)) {
            return EntryPoint.WORKING_LEVEL_TALKS;
        }
        return course.hasBeen(NegotiationState.MANDATED) ? EntryPoint.DRAFTING : EntryPoint.MANDATE;
    }

    private EntryPoint afterPostponement(Suspension suspension, WorkingText text, LocalDate resumedOn) {
        if (!text.settled() || !text.hash().equals(suspension.textHash())) {
            return EntryPoint.INITIALLING;
        }
        var lastValidDay = suspension.occurrence().occurredOn().plus(validity);
        return resumedOn.isAfter(lastValidDay) ? EntryPoint.APPROVAL : EntryPoint.SIGNING;
    }
}
