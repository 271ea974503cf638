package org.paraph.signing;

/** What a signature means for the party that gives it. */
public enum SignatureEffect {
    /** It expresses the consent to be bound (Vienna Convention, article 12). */
    DEFINITIVE,
    /** The party will ratify, accept or approve (article 14). */
    SUBJECT_TO_RATIFICATION,
    /** It counts as a full signature only once the State confirms it (article 12(2)(b)). */
    AD_REFERENDUM
}
