package org.paraph.negotiation;

/** What an instrument is in law, whatever its title; decided by the table {@code instrument-class}. */
public enum InstrumentClass {
    /** Vienna Convention on the Law of Treaties, article 2(1)(a). */
    TREATY,
    /** Carries out a treaty in force and is concluded without the cabinet; Korea: 고시류 조약. */
    NOTIFICATION_TREATY,
    /** Between agencies, each within its own powers; Korea: 기관 간 약정. */
    AGENCY_ARRANGEMENT,
    /** Not meant to bind under international law. */
    POLITICAL_COMMITMENT
}
