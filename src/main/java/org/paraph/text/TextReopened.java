package org.paraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An agreed or initialled text has been opened again. Fired inside the transaction; who keeps decisions on the earlier
 * wording names those that do not cover the new one.
 */
public final class TextReopened {

    private final String negotiationId;
    private final String earlierHash;
    private final Set<String> changedProvisions;
    private final ChangeImpact impact;
    private final List<String> stale = new ArrayList<>();

    TextReopened(String negotiationId, String earlierHash, Set<String> changedProvisions, ChangeImpact impact) {
        this.negotiationId = negotiationId;
        this.earlierHash = earlierHash;
        this.changedProvisions = Set.copyOf(changedProvisions);
        this.impact = impact;
    }

    public String negotiationId() {
        return negotiationId;
    }

    /** The hash of the version on which decisions were taken. */
    public String earlierHash() {
        return earlierHash;
    }

    /** Paths of the provisions that change. */
    public Set<String> changedProvisions() {
        return changedProvisions;
    }

    /** What follows from the change: which decisions it makes stale, and by which rule. */
    public ChangeImpact impact() {
        return impact;
    }

    /** Names a decision that does not cover the new wording, in one line. */
    public void becomesStale(String decision) {
        stale.add(decision);
    }

    List<String> stale() {
        return List.copyOf(stale);
    }
}
