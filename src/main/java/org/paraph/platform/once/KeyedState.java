package org.paraph.platform.once;

/** How far a request with a key has come. */
public enum KeyedState {
    /** Taken up; nothing of it is in the database yet. */
    BEGUN,
    /** Carried out: a transaction of the act was committed, and this with it. */
    EXECUTED,
    /** Answered; a repetition gets the same answer. */
    ANSWERED
}
