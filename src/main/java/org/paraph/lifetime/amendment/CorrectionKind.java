package org.paraph.lifetime.amendment;

/** What is wrong with a text that has been authenticated (Vienna Convention, article 79). */
public enum CorrectionKind {
    /** The text contains an error (article 79(1)). */
    ERROR,
    /** Texts in two authentic languages do not say the same (article 79(3)). */
    LACK_OF_CONCORDANCE,
    /** A certified copy differs from the text (article 79(6)). */
    CERTIFIED_COPY
}
