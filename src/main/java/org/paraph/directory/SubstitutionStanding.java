package org.paraph.directory;

/** Where a substitution stands: it begins and ends by itself, or is ended before its time. */
public enum SubstitutionStanding {
    PLANNED, RUNNING, OVER, REVOKED
}
