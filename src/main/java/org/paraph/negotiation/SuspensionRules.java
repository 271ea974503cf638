package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.paraph.engine.DecisionTables;
import org.paraph.platform.config.Settings;

/** Who may suspend, and where a suspended negotiation goes on: what the decision tables say of a dossier. */
@ApplicationScoped
class SuspensionRules {

    private static final String AUTHORITY_TABLE = "suspension-authority";
    private static final Set<NegotiationState> BEFORE_AGREEMENT = EnumSet.of(NegotiationState.PROPOSED,
            NegotiationState.MANDATED, NegotiationState.DRAFTING, NegotiationState.WORKING_LEVEL_TALKS);

    private final DecisionTables tables;
    private final Settings settings;

    protected SuspensionRules() {
        this(null, null);
    }

    @Inject
    SuspensionRules(DecisionTables tables, Settings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /** Who decides on the suspension that is ordered. */
    SuspensionAuthority authority(Negotiation negotiation, SuspensionOrder order) {
        var at = negotiation.openSuspension().map(Suspension::priorState).orElse(negotiation.state());
        return new SuspensionAuthority(order, tables.decideOne(AUTHORITY_TABLE, Map.of(
                "jurisdiction", settings.jurisdiction().name(), "kind", kind(order.kind()),
                "stage", BEFORE_AGREEMENT.contains(at) ? "BEFORE_AGREEMENT" : "AFTER_AGREEMENT")));
    }

    /** The rule by which the order to resume enters the procedure again. */
    ReentryRule reentry(ResumptionOrder order) {
        return new ReentryRule(tables, settings.approvalsValidity(), Boolean.TRUE.equals(order.governmentChanged()),
                Boolean.TRUE.equals(order.procedureChanged()));
    }

    private static String kind(SuspensionKind kind) {
        return switch (kind) {
            case ADMINISTRATIVE_HOLD -> "ADMINISTRATIVE_HOLD";
            case POSTPONED_SIGNATURE -> "SIGNATURE";
            case SHELVED -> "TALKS";
        };
    }
}
