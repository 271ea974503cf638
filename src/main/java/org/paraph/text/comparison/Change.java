package org.paraph.text.comparison;

/** What happened to a provision between two versions. One that has none of these is the same at the same place. */
public enum Change {
    /** Its words, its heading or something below it differ. */
    CHANGED,
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    REMOVED,
    /** It stands elsewhere: its order among the others, or what holds it, differs. */
    MOVED,
    /** It has another number. */
    RENUMBERED
}
