package org.paraph.lifetime.treaty;

/** Between whom the operation of a treaty is suspended (Vienna Convention, articles 57, 58 and 60). */
public enum SuspensionReach {
    /** Between all parties. */
    ALL,
    /** Between the named parties and everybody else. */
    FOR_PARTIES,
    /** Between the named parties alone. */
    BETWEEN
}
