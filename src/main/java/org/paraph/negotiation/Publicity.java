package org.paraph.negotiation;

/** What the public knows of the negotiation. A state of its own: in 2012 the initialling was kept from the public. */
public enum Publicity {
    /** Nothing is public. */
    WITHHELD,
    /** That talks are held is public. */
    TALKS_ANNOUNCED,
    /** A summary of the contents is public. */
    SUMMARY_PUBLISHED,
    /** The text is public. */
    TEXT_PUBLISHED
}
