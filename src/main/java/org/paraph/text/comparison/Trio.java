package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.Provision;

/** One provision in the three versions of a merge; null where a version does not have it. */
final class Trio {

    final Node base;
    final Node ours;
    private Node theirs;
    /** What holds it in the merged text; null for the root, and while nobody placed it. */
    Trio parent;
    /** What it holds in the merged text, in order. */
    final List<Trio> children = new ArrayList<>();
    /** What both inserted here besides, so that a reader has to choose; null if nobody did. */
    Trio rival;
    /** True if both moved it, each elsewhere. */
    boolean isTorn;
    private boolean alive = true;

    Trio(Node base, Node ours, Node theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** True if both began with it and only one of them still has it. */
    boolean isDeletedByOne() {
        return base != null && (ours == null) != (theirs == null);
    }

    /** True if it is new in both or in one of them. */
    boolean isInserted() {
        return base == null;
    }

    /** The form that is there: ours, unless only they have it. */
    Node some() {
        return ours != null ? ours : theirs;
    }

    Provision provision() {
        return some().provision();
    }

    Node theirs() {
        return theirs;
    }

    /** They inserted the same. */
    void join(Node inserted) {
        theirs = inserted;
    }

    boolean isAlive() {
        return alive;
    }

    void drop() {
        alive = false;
    }
}
