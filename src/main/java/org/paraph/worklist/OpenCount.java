package org.paraph.worklist;

/**
 * How much there is to do in a dossier.
 *
 * @param open    its open tasks
 * @param overdue those of them that should have been done by now
 */
public record OpenCount(long open, long overdue) {

    /** Of a dossier in which nothing waits for anybody. */
    public static final OpenCount NONE = new OpenCount(0, 0);
}
