package org.paraph.signing;

/**
 * The office of a signatory, as far as it decides on full powers. Heads of State and of government and foreign ministers
 * represent their State by virtue of their functions (Vienna Convention, article 7(2)(a)); all others, heads of mission
 * included, need full powers to sign.
 */
public enum Office {
    HEAD_OF_STATE(false), HEAD_OF_GOVERNMENT(false), FOREIGN_MINISTER(false), MINISTER(true), HEAD_OF_MISSION(true),
    OTHER(true);

    private final boolean needsFullPowers;

    Office(boolean needsFullPowers) {
        this.needsFullPowers = needsFullPowers;
    }

    public boolean needsFullPowers() {
        return needsFullPowers;
    }
}
