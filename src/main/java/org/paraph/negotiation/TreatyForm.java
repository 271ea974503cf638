package org.paraph.negotiation;

/** The form that the United States choose for an agreement under their own law (11 FAM 723). */
public enum TreatyForm { TREATY, CONGRESSIONAL_EXECUTIVE, SOLE_EXECUTIVE }
