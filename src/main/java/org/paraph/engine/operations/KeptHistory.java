package org.paraph.engine.operations;

/**
 * What the engine keeps of processes that are over: their steps with their times, tasks, variables and decisions. Nothing of it
 * counts in law; what counts is in the dossier and its audit.
 */
public interface KeptHistory {

    /** True if no process of the dossier runs any more. */
    boolean isOver(String negotiationId);

    /**
     * Removes for good what is kept of the processes of a dossier, none of which may run any more. Joins the caller's transaction.
     *
     * @return how many processes it was
     */
    int remove(String negotiationId);
}
