package org.paraph.approval;

/** Where a gate stands for the text on which the parties now work; derived from what is on file, never set. */
public enum GateState {
    /** An earlier gate comes first. */
    WAITING,
    /** Its decision is awaited. */
    OPEN,
    /** Its decision was on another wording and is awaited anew. */
    STALE,
    /** Sent back for further work; its decision is awaited anew. */
    RETURNED,
    /** Refused; it has to be submitted again. */
    REJECTED,
    PASSED,
    /** Left out, as a second person confirmed for this text. */
    SKIPPED;

    /** True if nothing of it stands in the way of the next gate. */
    public boolean isDone() {
        return this == PASSED || this == SKIPPED;
    }

    /** True if a decision of its body is awaited. */
    public boolean isAwaited() {
        return this == OPEN || this == STALE || this == RETURNED;
    }
}
