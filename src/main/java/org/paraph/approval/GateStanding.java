package org.paraph.approval;

import java.util.List;

/**
 * Where a gate stands for the present text.
 *
 * @param gate       the gate
 * @param state      where it stands
 * @param decisionId the decision, review or deviation by which it stands there; null if there is none
 * @param changed    where it is stale, the paths of what was decided on and reads otherwise now
 */
public record GateStanding(ApprovalGate gate, GateState state, String decisionId, List<String> changed) {

    GateStanding(ApprovalGate gate, GateState state, String decisionId) {
        this(gate, state, decisionId, List.of());
    }

    /** True if the text has to pass it and has not. */
    public boolean isMissing() {
        return gate.isMandatory() && !state.isDone();
    }

    GateStanding waiting() {
        return new GateStanding(gate, GateState.WAITING, decisionId, changed);
    }
}
