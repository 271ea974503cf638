package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.engine.DecisionMissing;
import org.paraph.engine.DecisionTables;
import org.paraph.platform.config.Settings;

/** Finds what an instrument is in law and whether our legislature has to consent, by the decision tables. */
@ApplicationScoped
@Transactional
public class LegalFindingsDesk {

    private static final String CLASS_TABLE = "instrument-class";
    private static final String CONSENT_TABLE = "legislature-consent";

    private final Acts acts;
    private final DecisionTables tables;
    private final Settings settings;
    private final Classifications classifications;
    private final LegislatureAssessments assessments;

    protected LegalFindingsDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public LegalFindingsDesk(Acts acts, DecisionTables tables, Settings settings, Classifications classifications,
            LegislatureAssessments assessments) {
        this.acts = acts;
        this.tables = tables;
        this.settings = settings;
        this.classifications = classifications;
        this.assessments = assessments;
    }

    /**
     * Classifies the instrument, for the first time or anew.
     *
     * @throws DecisionMissing if the facts fit no class
     */
    public Negotiation classify(DossierRef ref, ClassificationRequest entered) {
        var act = acts.open(Action.CLASSIFY_INSTRUMENT, ref);
        var when = act.at(entered.occurrence());
        var verdict = tables.decideOne(CLASS_TABLE, entered.facts());
        var earlier = classifications.all(act.negotiation().id()).size();
        var found = new Classification(act.negotiation(), earlier + 1, entered, verdict, when, act.by());
        classifications.add(found);
        return act.close("classification:" + found.id(), found.instrumentClass() + ": " + entered.reason(), when);
    }

    /**
     * Judges whether our legislature has to consent, by our own jurisdiction, for the first time or anew.
     *
     * @throws DecisionMissing if the facts do not suffice
     */
    public Negotiation assessLegislatureConsent(DossierRef ref, LegislatureAssessmentRequest entered) {
        var act = acts.open(Action.ASSESS_LEGISLATURE_CONSENT, ref);
        var when = act.at(entered.occurrence());
        var jurisdiction = settings.jurisdiction();
        var verdicts = tables.decide(CONSENT_TABLE, entered.facts(jurisdiction));
        if (verdicts.isEmpty()) {
            throw new DecisionMissing(CONSENT_TABLE);
        }
        var earlier = assessments.all(act.negotiation().id()).size();
        var found = new LegislatureAssessment(act.negotiation(), earlier + 1, jurisdiction, entered, verdicts, when,
                act.by());
        assessments.add(found);
        return act.close("legislature-assessment:" + found.id(), found.requirement() + ": " + entered.reason(), when);
    }
}
