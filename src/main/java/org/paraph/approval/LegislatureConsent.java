package org.paraph.approval;

/** What the legal review found on the consent of the legislature (Korea: Constitution, article 60(1)). */
public enum LegislatureConsent { REQUIRED, NOT_REQUIRED }
