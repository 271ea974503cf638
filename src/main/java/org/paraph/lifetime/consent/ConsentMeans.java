package org.paraph.lifetime.consent;

/** By which means a party consents to be bound by a treaty (Vienna Convention, articles 11 to 15). */
public enum ConsentMeans {
    /** Definitive signature (article 12). */
    SIGNATURE,
    /** Notification that the domestic procedures are complete, or exchange of instruments (articles 11 and 13). */
    NOTIFICATION,
    /** Article 14(1). */
    RATIFICATION,
    /** Article 14(2). */
    ACCEPTANCE,
    /** Article 14(2). */
    APPROVAL,
    /** By a party that did not sign (article 15). */
    ACCESSION
}
