package org.paraph.negotiation;

/** By which act between them the parties conclude. */
public enum Conclusion {
    /** They sign one text. */
    SIGNATURE,
    /** Each hands a signed note to the others (Vienna Convention, article 13). */
    EXCHANGE_OF_NOTES,
    /** They adopt a commitment that nobody signs, by a decision or an announcement. */
    ADOPTION
}
