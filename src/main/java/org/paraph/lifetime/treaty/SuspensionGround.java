package org.paraph.lifetime.treaty;

import java.util.EnumSet;

/** On what the suspension of the operation of a treaty rests. */
public enum SuspensionGround {
    /** The treaty itself provides for it (Vienna Convention, article 57(a)). */
    ITS_TERMS,
    /** All parties consent (article 57(b)). */
    CONSENT_OF_ALL,
    /** Some of many parties agree on it between themselves alone (article 58). */
    CERTAIN_PARTIES,
    /** All parties concluded a later treaty from which it follows (article 59(2)). */
    LATER_TREATY,
    /** Another party has materially broken the treaty (article 60). */
    BREACH,
    /** It cannot be performed for the time being (article 61). */
    IMPOSSIBILITY,
    /** The circumstances have changed fundamentally (article 62(3)). */
    CHANGED_CIRCUMSTANCES;

    /** True if one side claims it: the others are told, have three months, and can object (article 65). */
    public boolean isClaim() {
        return EnumSet.range(BREACH, CHANGED_CIRCUMSTANCES).contains(this);
    }

    /** True if it can concern single provisions only where they can be separated from the rest (article 44(3)). */
    boolean needsSeparableClauses() {
        return this == IMPOSSIBILITY || this == CHANGED_CIRCUMSTANCES;
    }
}
