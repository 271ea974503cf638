package org.paraph.lifetime;

/** How a treaty provides for its entry into force (Vienna Convention, article 24). */
public enum EntryMechanism {
    /** On signature by all parties. */
    ON_SIGNATURE,
    /** On the later of the parties' notifications that their procedures are complete. */
    LATER_NOTIFICATION,
    /** On a date that the parties agreed. */
    AGREED_DATE,
    /** In another manner that the treaty provides. */
    OTHER
}
