package org.paraph.directory;

/**
 * The grade of a dossier and of a person's clearance, lowest first. National names differ (군사 II급비밀, 極秘, SECRET);
 * these are the common grades to which agreements on classified information map them.
 */
public enum Marking {
    UNCLASSIFIED, RESTRICTED, CONFIDENTIAL, SECRET, TOP_SECRET;

    /** True if a clearance of this grade opens a thing marked with the other. */
    public boolean covers(Marking other) {
        return compareTo(other) >= 0;
    }
}
