package org.paraph.lifetime.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.rest.AmendmentViews.AmendmentView;
import org.paraph.lifetime.rest.AmendmentViews.CorrectionView;
import org.paraph.lifetime.rest.OperationViews.LiftingView;
import org.paraph.lifetime.rest.OperationViews.SuspensionView;
import org.paraph.lifetime.treaty.Authority;
import org.paraph.lifetime.treaty.EndGround;
import org.paraph.lifetime.treaty.Notice;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.lifetime.treaty.NoticeState;
import org.paraph.lifetime.treaty.NoticeStep;
import org.paraph.lifetime.treaty.OperationStanding;
import org.paraph.lifetime.treaty.OperationText;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.Renewal;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyDecision;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.lifetime.treaty.TreatyTerms;
import org.paraph.negotiation.SuspensionBody;
import org.paraph.platform.time.OccurrenceView;

/**
 * A treaty in its life.
 *
 * @param status      where it stands; follows from the facts
 * @param termEnd     last day of the present term; null if it lasts for an unlimited time
 * @param openNotices how many notices can still take effect
 * @param operation   how much of it stands still, and between whom
 * @param suspendedProvisions what was agreed as suspended at the conclusion and does not apply yet
 */
public record TreatyView(String id, TreatyStatus status, OccurrenceView inForce, TermsView terms, LocalDate termEnd,
        int openNotices, EndView end, OperationStanding operation, List<PartyView> parties, List<RenewalView> renewals,
        List<NoticeView> notices, List<SuspensionView> suspensions, List<OperationText.Waiting> suspendedProvisions,
        List<LiftingView> liftings, List<AmendmentView> amendments, List<CorrectionView> corrections,
        List<DecisionView> decisions) {

    static TreatyView of(Treaty t, List<OperationText.Waiting> waiting, TextChanges changes, List<TreatyDecision> decisions) {
        return new TreatyView(t.id(), t.status(), OccurrenceView.of(t.occurrence()), TermsView.of(t.terms()), t.termEnd(),
                (int) t.notices().stream().filter(one -> one.state().isOpen()).count(),
                t.end() == null ? null : new EndView(t.end().endedOn(), t.end().ground()), t.operation(),
                t.parties().stream().map(one -> new PartyView(one.code(), one.name(), t.standing(one), t.operation(one),
                        one.provisionalSince(), one.provisionalProvisions(), one.inForceSince(), one.leftOn())).toList(),
                t.renewals().stream().filter(Renewal::stands).map(one -> new RenewalView(one.term(), one.firstDay(),
                        one.lastDay(), one.recordedAt())).toList(),
                t.notices().stream().map(NoticeView::of).toList(), t.suspensions().stream().map(SuspensionView::of).toList(),
                waiting, t.liftings().stream().map(LiftingView::of).toList(),
                changes.amendments(t.negotiationId()).stream().map(one -> AmendmentView.of(one, t)).toList(),
                changes.corrections(t.negotiationId()).stream().map(CorrectionView::of).toList(), decisions.stream().map(DecisionView::of).toList());
    }

    /** Duration and notice as the final clauses say. */
    @Schema(name = "TreatyTermsView")
    public record TermsView(String provision, String duration, String renewal, NoticeClause noticeClause,
            String noticePeriod, Boolean rightImplied) {

        static TermsView of(TreatyTerms t) {
            return t == null ? null : new TermsView(t.provision(), t.duration(), t.renewal(), t.noticeClause(),
                    t.noticePeriod(), t.rightImplied());
        }
    }

    /** The end: first day on which it is no longer in force. */
    @Schema(name = "TreatyEndView")
    public record EndView(LocalDate endedOn, EndGround ground) {
    }

    /** A party and where it stands. */
    @Schema(name = "TreatyPartyView")
    public record PartyView(String code, String name, PartyStanding standing, OperationStanding operation,
            LocalDate provisionalSince, List<String> provisionalProvisions, LocalDate inForceSince, LocalDate leftOn) {
    }

    /** A further term that began by itself. */
    @Schema(name = "TreatyRenewalView")
    public record RenewalView(int term, LocalDate firstDay, LocalDate lastDay, Instant recordedAt) {
    }

    /**
     * A notice and what became of it.
     *
     * @param windowCloses the last day on which it could be given for that day; null where no window closes
     * @param effectiveAt  the moment at which it takes effect, with the offset of the capital; null while no day is set
     * @param runs         true while it runs to its day
     * @param possible     the acts that can follow
     */
    @Schema(name = "TreatyNoticeView")
    public record NoticeView(String id, String party, NoticeState state, String channel, String provision, String note,
            LocalDate windowCloses, LocalDate effectiveOn, String effectiveAt, boolean runs, String rule,
            List<String> possible, List<StepView> steps, OccurrenceView occurrence) {

        static NoticeView of(Notice n) {
            return new NoticeView(n.id(), n.party(), n.state(), n.channel(), n.provision(), n.note(), n.windowCloses(),
                    n.effectiveOn(), n.effectiveAt() == null ? null : n.effectiveAt().atZone(n.zone()).toOffsetDateTime()
                            .toString(), n.state() == NoticeState.GIVEN, n.rule(), possible(n.state()), n.steps().stream().map(StepView::of).toList(),
                    OccurrenceView.of(n.occurrence()));
        }

        private static List<String> possible(NoticeState state) {
            return switch (state) {
                case GIVEN -> List.of("suspend-notice", "withdraw-notice");
                case SUSPENDED -> List.of("reactivate-notice", "withdraw-notice");
                default -> List.of();
            };
        }
    }

    /** What became of a notice. */
    @Schema(name = "TreatyNoticeStepView")
    public record StepView(NoticeStep.Kind kind, String party, String channel, String condition, String note,
            AuthorityView authority, OccurrenceView occurrence) {

        static StepView of(NoticeStep s) {
            return new StepView(s.kind(), s.party(), s.channel(), s.condition(), s.note(), AuthorityView.of(s.authority()),
                    OccurrenceView.of(s.occurrence()));
        }
    }

    /** What our side decided. */
    @Schema(name = "TreatyDecisionView")
    public record DecisionView(String id, TreatyDecision.Kind kind, String decidedBy, AuthorityView authority, String reason,
            String publicLine, OccurrenceView occurrence) {

        static DecisionView of(TreatyDecision d) {
            return new DecisionView(d.id(), d.kind(), d.words(), AuthorityView.of(d.authority()), d.reason(), d.publicLine(),
                    OccurrenceView.of(d.occurrence()));
        }
    }

    /** Which body decided, whose decision it was, and why it was another. */
    @Schema(name = "TreatyAuthorityView")
    public record AuthorityView(SuspensionBody decidedBy, SuspensionBody competent, boolean deviates, String leftOut,
            String deviationReason, String rule, String source) {

        static AuthorityView of(Authority a) {
            return a == null ? null : new AuthorityView(a.decidedBy(), a.competent(), a.deviates(), a.leftOut(),
                    a.deviationReason(), a.rule(), a.source());
        }
    }
}
