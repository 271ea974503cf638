package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;

/** Amendments by what became of them, and corrections that are not made yet. */
@ApplicationScoped
class AmendmentObjects implements ActObjects {

    private final TextChanges changes;

    protected AmendmentObjects() {
        this(null);
    }

    @Inject
    AmendmentObjects(TextChanges changes) {
        this.changes = changes;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        var amendments = changes.amendments(negotiation.id());
        return Map.of(
                Action.ADOPT_AMENDMENT, any(amendments, AmendmentState.PROPOSED),
                Action.ANSWER_AMENDMENT, any(amendments, AmendmentState.ADOPTED, AmendmentState.IN_FORCE),
                Action.BRING_AMENDMENT_INTO_FORCE, any(amendments, AmendmentState.ADOPTED),
                Action.DROP_AMENDMENT, any(amendments, AmendmentState.PROPOSED, AmendmentState.ADOPTED),
                Action.OBJECT_TO_CORRECTION, changes.corrections(negotiation.id()).stream()
                        .anyMatch(one -> one.state() != CorrectionState.CORRECTED));
    }

    private static boolean any(List<Amendment> amendments, AmendmentState... states) {
        return amendments.stream().anyMatch(one -> Arrays.asList(states).contains(one.state()));
    }
}
