package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paraph.negotiation.Negotiation;

/** Which gates a text has to pass on our side, and in which order. */
@ApplicationScoped
public class ApprovalRoute {

    private static final String PRACTICE = "Ministry of Foreign Affairs, order of steps for the conclusion of treaties";

    /** The gates for the class of the instrument, in their order. */
    List<PlannedGate> plan(Negotiation negotiation) {
        return List.of(new PlannedGate(GateKind.LEGAL_REVIEW, "Ministry of Government Legislation", false, false, PRACTICE),
                new PlannedGate(GateKind.VICE_MINISTERS_MEETING, "Vice-Ministers' Meeting", false, false, PRACTICE),
                new PlannedGate(GateKind.CABINET, "State Council", false, false, "Constitution, article 89, item 3"),
                new PlannedGate(GateKind.HEAD_OF_STATE, "President of the Republic", true, false,
                        "Constitution, article 73"));
    }
}
