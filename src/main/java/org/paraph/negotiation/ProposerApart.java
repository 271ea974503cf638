package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who proposed a negotiation neither reviews nor approves what comes of it. */
@ApplicationScoped
class ProposerApart implements DutyRule {

    private static final Set<Action> APPROVING = EnumSet.of(Action.GIVE_OPINION, Action.LIFT_RESERVATION,
            Action.CONCLUDE_APPROVALS);

    @Override
    public Optional<SeparationOfDuties> conflict(Action action, Negotiation negotiation, String subjectId, String person) {
        return APPROVING.contains(action) && negotiation.proposedBy().equals(person)
                ? Optional.of(new SeparationOfDuties("proposer-may-not-approve", person)) : Optional.empty();
    }
}
