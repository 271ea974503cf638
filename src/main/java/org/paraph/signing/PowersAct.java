package org.paraph.signing;

/** What full powers let a person do for its State (Vienna Convention, article 2(1)(c)). */
public enum PowersAct {
    /** To negotiate and to attend the talks. */
    NEGOTIATE,
    /** To adopt the text. */
    ADOPT,
    /** To initial the text, and so to authenticate it. */
    INITIAL,
    /** To sign, whatever the effect of the signature is. */
    SIGN
}
