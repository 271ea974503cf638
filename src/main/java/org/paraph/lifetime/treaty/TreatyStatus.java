package org.paraph.lifetime.treaty;

/** Where a treaty stands in its life. It follows from the facts on file and is never set. */
public enum TreatyStatus {
    /** It binds nobody yet. */
    NOT_IN_FORCE,
    /** It is applied before its entry into force (Vienna Convention, article 25). */
    PROVISIONAL,
    /** It binds its parties. */
    IN_FORCE,
    /** A notice that would end it has been given and runs (article 54). */
    NOTICE_PENDING,
    /** A notice that would end it is on file, but its effect is suspended: the treaty is in force, no clock runs. */
    NOTICE_SUSPENDED,
    /** It is in force, and nobody has to perform it, or some of its provisions, for the time being (articles 57 to 62, 72). */
    OPERATION_SUSPENDED,
    /** It has ended (article 70). */
    TERMINATED
}
