package org.paraph.lifetime.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.lifetime.amendment.Amendment;
import org.paraph.lifetime.amendment.AmendmentState;
import org.paraph.lifetime.amendment.AmendmentStep;
import org.paraph.lifetime.amendment.CorrectionKind;
import org.paraph.lifetime.amendment.CorrectionMeans;
import org.paraph.lifetime.amendment.CorrectionState;
import org.paraph.lifetime.amendment.CorrectionStep;
import org.paraph.lifetime.amendment.TextCorrection;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.platform.time.OccurrenceView;

/** What is told of amendments of a treaty and corrections of its text. */
final class AmendmentViews {

    private AmendmentViews() {
    }

    /**
     * An amendment and what became of it.
     *
     * @param bound     the parties for which the treaty is in force as amended
     * @param oldText   codes of the parties for which it is in force unamended
     */
    @Schema(name = "TreatyAmendmentView")
    public record AmendmentView(String id, String title, String proposedBy, AmendmentState state, List<String> provisions,
            String wording, String channel, LocalDate inForceOn, List<BoundView> bound, List<String> oldText,
            List<StepView> steps, OccurrenceView occurrence) {

        static AmendmentView of(Amendment a, Treaty treaty) {
            var parties = treaty.parties().stream().filter(TreatyParty::isBound).toList();
            return new AmendmentView(a.id(), a.title(), a.proposedBy(), a.state(), a.provisions(), a.wording(), a.channel(),
                    a.inForceOn(), parties.stream().map(one -> BoundView.of(a, one)).filter(Objects::nonNull).toList(),
                    parties.stream().filter(one -> a.binds(one) == null).map(TreatyParty::code).toList(),
                    a.steps().stream().map(StepView::of).toList(), OccurrenceView.of(a.occurrence()));
        }
    }

    /** A party that is bound by the treaty as amended, and since when. */
    @Schema(name = "AmendedPartyView")
    public record BoundView(String party, LocalDate since) {

        static BoundView of(Amendment a, TreatyParty party) {
            var since = a.binds(party);
            return since == null ? null : new BoundView(party.code(), since);
        }
    }

    /** What became of an amendment. */
    @Schema(name = "AmendmentStepView")
    public record StepView(AmendmentStep.Kind kind, String party, String instrument, String note,
            OccurrenceView occurrence) {

        static StepView of(AmendmentStep s) {
            return new StepView(s.kind(), s.party(), s.instrument(), s.note(), OccurrenceView.of(s.occurrence()));
        }
    }

    /** A correction of the text and what became of it. */
    @Schema(name = "TextCorrectionView")
    public record CorrectionView(String id, CorrectionKind kind, CorrectionState state, List<String> provisions,
            String language, String wrong, String right, String proposedBy, String channel, LocalDate objectionsUntil,
            List<CorrectionStepView> steps, OccurrenceView occurrence) {

        static CorrectionView of(TextCorrection c) {
            return new CorrectionView(c.id(), c.kind(), c.state(), c.provisions(), c.language(), c.wrong(), c.right(),
                    c.proposedBy(), c.channel(), c.objectionsUntil(), c.steps().stream().map(CorrectionStepView::of).toList(),
                    OccurrenceView.of(c.occurrence()));
        }
    }

    /** An objection of a party, or the correction itself; {@code validFrom} is null if it counts from the beginning. */
    @Schema(name = "CorrectionStepView")
    public record CorrectionStepView(String objecting, CorrectionMeans means, String instrument, LocalDate validFrom,
            String note, OccurrenceView occurrence) {

        static CorrectionStepView of(CorrectionStep s) {
            return new CorrectionStepView(s.objecting(), s.means(), s.instrument(), s.validFrom(), s.note(),
                    OccurrenceView.of(s.occurrence()));
        }
    }
}
