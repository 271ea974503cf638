package org.paraph.signing;

/**
 * The office of a signatory, as far as it decides on full powers. Heads of State and of government and foreign ministers
 * represent their State by virtue of their functions (Vienna Convention, article 7(2)(a)); what the others need says the
 * decision table {@code full-powers-needed}.
 */
public enum Office {
    HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, MINISTER, HEAD_OF_MISSION, OTHER
}
