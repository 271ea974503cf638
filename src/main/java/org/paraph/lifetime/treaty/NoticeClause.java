package org.paraph.lifetime.treaty;

/** What a treaty provides on notice of termination or withdrawal; the table {@code notice-window} says what follows. */
public enum NoticeClause {
    /** So long before the term ends that it does not go on: article 21(3) of the agreement of 2016. */
    BEFORE_TERM_END,
    /** At any time; it takes effect so long after the notice. */
    AFTER_NOTICE,
    /** Nothing (Vienna Convention, article 56). */
    NONE
}
