package org.paraph.negotiation.rest;

import java.util.List;
import org.paraph.negotiation.Classification;
import org.paraph.negotiation.ConsentTiming;
import org.paraph.negotiation.InstrumentClass;
import org.paraph.negotiation.LegislatureAssessment;
import org.paraph.negotiation.LegislatureFlag;
import org.paraph.negotiation.LegislatureGround;
import org.paraph.negotiation.LegislatureRequirement;
import org.paraph.negotiation.PartyLevel;
import org.paraph.negotiation.TreatyForm;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.time.OccurrenceView;

/** Views of the findings of law on a dossier. */
public final class LegalFindingsViews {

    private LegalFindingsViews() {
    }

    /**
     * @param current true for the one that counts
     * @param source  the legal source of the row that decided
     */
    public record ClassificationView(String id, boolean current, int attempt, InstrumentClass instrumentClass,
            boolean binding, PartyLevel partyLevel, Boolean implementsTreaty, String rule, String source, String reason,
            String recordedBy, OccurrenceView occurrence) {

        static List<ClassificationView> of(List<Classification> all) {
            return all.stream().map(one -> of(one, one == all.get(all.size() - 1))).toList();
        }

        private static ClassificationView of(Classification found, boolean current) {
            return new ClassificationView(found.id(), current, found.attempt(), found.instrumentClass(), found.binding(),
                    found.partyLevel(), found.implementsTreaty(), found.rule(), found.source(), found.reason(),
                    found.recordedBy(), OccurrenceView.of(found.occurrence()));
        }
    }

    public record GroundView(String rule, String ground, String source) {

        static GroundView of(LegislatureGround ground) {
            return new GroundView(ground.rule(), ground.ground(), ground.source());
        }
    }

    /**
     * @param current true for the one that counts
     * @param timing  by when; absent where nothing is required
     */
    public record AssessmentView(String id, boolean current, int attempt, Jurisdiction jurisdiction,
            LegislatureRequirement requirement, ConsentTiming timing, List<GroundView> grounds,
            boolean effectiveOnSignature, boolean subjectToRatification, List<LegislatureFlag> flags,
            TreatyForm chosenForm, String reason, String recordedBy, OccurrenceView occurrence) {

        static List<AssessmentView> of(List<LegislatureAssessment> all) {
            return all.stream().map(one -> of(one, one == all.get(all.size() - 1))).toList();
        }

        private static AssessmentView of(LegislatureAssessment found, boolean current) {
            return new AssessmentView(found.id(), current, found.attempt(), found.jurisdiction(), found.requirement(),
                    found.timing(), found.grounds().stream().map(GroundView::of).toList(), found.effectiveOnSignature(),
                    found.subjectToRatification(), found.flags(), found.chosenForm(), found.reason(), found.recordedBy(),
                    OccurrenceView.of(found.occurrence()));
        }
    }
}
