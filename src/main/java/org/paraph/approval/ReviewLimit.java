package org.paraph.approval;

import org.paraph.calendar.DeadlineRule;

/** The time that a unit has for its review, as in the consultation of services of the European Commission. */
public enum ReviewLimit {
    /** Ten working days. */
    USUAL(DeadlineRule.workingDays(10)),
    /** Fifteen working days, for a text of more than twenty pages. */
    LONG_TEXT(DeadlineRule.workingDays(15)),
    /** 48 hours, as they pass. */
    FAST_TRACK(DeadlineRule.hours(48));

    private final DeadlineRule rule;

    ReviewLimit(DeadlineRule rule) {
        this.rule = rule;
    }

    /** The time-limit. */
    public DeadlineRule rule() {
        return rule;
    }
}
