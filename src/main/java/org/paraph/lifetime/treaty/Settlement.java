package org.paraph.lifetime.treaty;

/** How an objection to a suspension was settled (Vienna Convention, articles 65 and 66; Charter, article 33). */
public enum Settlement {
    /** The party that objected objects no more. */
    OBJECTION_WITHDRAWN,
    /** The parties agreed that the measure is taken. */
    MEASURE_ACCEPTED,
    /** A court, a tribunal or another third party found that the measure may be taken. */
    MEASURE_UPHELD,
    /** The measure is given up: by agreement, or because a third party found against it. */
    MEASURE_DROPPED
}
