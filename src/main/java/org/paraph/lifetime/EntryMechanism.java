package org.paraph.lifetime;

import java.util.EnumSet;

/**
 * How a treaty provides for its entry into force (Vienna Convention, article 24). From which act the day counts, and how,
 * is said by the table {@code entry-into-force}.
 */
public enum EntryMechanism {
    /** On signature by all parties. */
    ON_SIGNATURE,
    /** On the later of the parties' notifications that their procedures are complete. */
    LATER_NOTIFICATION,
    /** A period after the later notification, or on another date that the parties agree. */
    LATER_NOTIFICATION_PLUS,
    /** On a date that the parties agreed. */
    AGREED_DATE,
    /** A period after so many instruments are deposited. */
    NTH_DEPOSIT_PLUS,
    /** A period after a number or a share of the signatories, or whichever is smaller or greater, have consented. */
    THRESHOLD_PLUS,
    /** On the first day of the month that follows a period after the last instrument or notification. */
    FIRST_OF_MONTH,
    /** As soon as all have consented to be bound: the rule where the treaty says nothing. */
    ALL_CONSENTED,
    /** A period after the act of a body that is no party; how political commitments are often made to begin. */
    THIRD_PARTY_ACT_PLUS,
    /** In another manner that the treaty provides. */
    OTHER;

    /** True if the day does not follow from other acts: the parties name it. */
    public boolean isNamed() {
        return this == AGREED_DATE || this == OTHER;
    }

    /** True if the day counts a period on from the act. */
    public boolean needsPeriod() {
        return EnumSet.of(LATER_NOTIFICATION_PLUS, NTH_DEPOSIT_PLUS, THRESHOLD_PLUS, THIRD_PARTY_ACT_PLUS).contains(this);
    }

    /** True if the clause has to be on file before the day can be told: it names more than the mechanism. */
    public boolean needsClause() {
        return needsPeriod() || this == FIRST_OF_MONTH;
    }
}
