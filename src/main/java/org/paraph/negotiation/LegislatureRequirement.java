package org.paraph.negotiation;

/** What the legislature has to do before a party is bound; decided by the table {@code legislature-consent}. */
public enum LegislatureRequirement {
    /** Korea: Constitution, article 60(1); Japan: Constitution, article 73(3); other parties by their own law. */
    REQUIRED,
    /** United Kingdom: Constitutional Reform and Governance Act 2010, section 20. */
    LAY_21_SITTING_DAYS,
    /** European Union: Treaty on the Functioning of the European Union, article 218(6)(a). */
    CONSENT,
    /** European Union: article 218(6)(b); asked for its opinion, which does not bind. */
    CONSULT,
    /** United States: Constitution, article II, section 2. */
    SENATE_TWO_THIRDS,
    /** United States: an act of Congress. */
    STATUTE,
    NOT_REQUIRED;

    /** True if the party cannot be bound against the legislature. */
    public boolean asksConsent() {
        return this != CONSULT && this != NOT_REQUIRED;
    }
}
