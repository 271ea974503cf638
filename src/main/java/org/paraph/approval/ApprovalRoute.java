package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;
import org.paraph.negotiation.Classification;
import org.paraph.negotiation.Classifications;
import org.paraph.negotiation.InstrumentClass;
import org.paraph.negotiation.LegislatureAssessment;
import org.paraph.negotiation.LegislatureAssessments;
import org.paraph.negotiation.LegislatureGround;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.config.Settings;

/**
 * Which gates a text has to pass on our side, and in which order: by the decision table {@code approval-route} for our
 * jurisdiction, the class of the instrument and its urgency; and the legislature, where it was found that it has to consent.
 */
@ApplicationScoped
public class ApprovalRoute {

    private static final String TABLE = "approval-route";
    private static final int LONGEST_SOURCE = 1000;

    private final DecisionTables tables;
    private final Classifications classifications;
    private final LegislatureAssessments assessments;
    private final Settings settings;

    protected ApprovalRoute() {
        this(null, null, null, null);
    }

    @Inject
    public ApprovalRoute(DecisionTables tables, Classifications classifications, LegislatureAssessments assessments,
            Settings settings) {
        this.tables = tables;
        this.classifications = classifications;
        this.assessments = assessments;
        this.settings = settings;
    }

    /** The gates in their order; an instrument that was never classified goes the way of a treaty. */
    List<PlannedGate> plan(Negotiation negotiation, boolean urgent) {
        var kind = classifications.latest(negotiation.id()).map(Classification::instrumentClass)
                .orElse(InstrumentClass.TREATY);
        var planned = tables.decide(TABLE, Map.of("jurisdiction", settings.jurisdiction().name(), "instrumentClass",
                kind.name(), "urgency", urgent ? "URGENT" : "ORDINARY")).stream()
                .sorted(Comparator.comparingInt(verdict -> verdict.number("order"))).map(ApprovalRoute::gate)
                .collect(Collectors.toCollection(ArrayList::new));
        assessments.latest(negotiation.id()).filter(found -> found.requirement().asksConsent())
                .ifPresent(found -> planned.add(legislature(found)));
        return planned;
    }

    private static PlannedGate gate(Verdict verdict) {
        return new PlannedGate(GateKind.valueOf(verdict.text("gate")), verdict.text("bodyName"),
                verdict.isTrue("mandatory"), verdict.text("waivableBy") != null, false, cut(verdict.source()));
    }

    private static PlannedGate legislature(LegislatureAssessment found) {
        var name = switch (found.jurisdiction()) {
            case KOR -> "National Assembly";
            case JPN -> "National Diet";
            case GBR -> "Parliament";
            case EU -> "European Parliament";
            case USA -> "Congress";
            case GENERIC -> "Legislature";
        };
        return new PlannedGate(GateKind.LEGISLATURE, name, true, false, !found.standsBeforeSignature(), cut(found.grounds()
                .stream().map(LegislatureGround::source).distinct().collect(Collectors.joining("; "))));
    }

    private static String cut(String source) {
        return source.length() <= LONGEST_SOURCE ? source : source.substring(0, LONGEST_SOURCE);
    }
}
