package org.paraph.lifetime.treaty;

/** Why a treaty ended. */
public enum EndGround {
    /** A notice took effect and left fewer than two parties (Vienna Convention, article 54(a)). */
    NOTICE,
    /** Its term passed and is not renewed by itself (article 54(a)). */
    TERM_EXPIRED,
    /** All parties consented, after consulting the others (article 54(b)). */
    CONSENT_OF_ALL
}
