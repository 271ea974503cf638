package org.paraph.negotiation;

/** What a mandate lets our side do. */
public enum MandateKind {
    NEGOTIATE, CONCLUDE, AMEND, TERMINATE
}
