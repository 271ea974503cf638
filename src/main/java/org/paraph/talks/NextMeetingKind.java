package org.paraph.talks;

/** What was said about the next meeting. */
public enum NextMeetingKind {
    /** To be arranged through the named channel. */
    TO_BE_ARRANGED,
    /** Day and place are fixed. */
    FIXED,
    /** None is needed. */
    NONE
}
