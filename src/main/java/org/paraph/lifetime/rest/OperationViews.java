package org.paraph.lifetime.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.lifetime.rest.TreatyView.AuthorityView;
import org.paraph.lifetime.treaty.OperationState;
import org.paraph.lifetime.treaty.OperationStep;
import org.paraph.lifetime.treaty.OperationSuspension;
import org.paraph.lifetime.treaty.ProvisionLifting;
import org.paraph.lifetime.treaty.Settlement;
import org.paraph.lifetime.treaty.SuspensionGround;
import org.paraph.lifetime.treaty.SuspensionObjection;
import org.paraph.lifetime.treaty.SuspensionReach;
import org.paraph.platform.time.OccurrenceView;

/** What is told of the operation of a treaty. */
final class OperationViews {

    private OperationViews() {
    }

    /**
     * A suspension of the operation and what became of it.
     *
     * @param provisions    paths of the provisions that it covers; the whole treaty if empty
     * @param effectiveOn   the first day on which they need not be performed
     * @param possible      the acts that can follow
     */
    @Schema(name = "OperationSuspensionView")
    public record SuspensionView(String id, SuspensionGround ground, String party, OperationState state,
            SuspensionReach reach, List<String> parties, List<String> provisions, String measure, String reason,
            String defaulting, String provision, String channel, LocalDate receivedOn, boolean specialUrgency,
            LocalDate effectiveOn, String rule, String condition, String publicLine, AuthorityView authority,
            List<String> possible, List<ObjectionView> objections, List<StepView> steps, OccurrenceView occurrence) {

        static SuspensionView of(OperationSuspension s) {
            var claim = s.claim();
            return new SuspensionView(s.id(), s.ground(), s.party(), s.state(), s.scope().reach(), s.scope().parties(),
                    s.scope().provisions(), claim.measure(), claim.reason(), claim.defaulting(), claim.provision(),
                    claim.channel(), claim.receivedOn(), claim.isUrgent(), s.effectiveOn(), s.rule(), claim.condition(),
                    claim.publicLine(), AuthorityView.of(s.authority()), possible(s),
                    s.objections().stream().map(ObjectionView::of).toList(), s.steps().stream().map(StepView::of).toList(),
                    OccurrenceView.of(s.occurrence()));
        }

        private static List<String> possible(OperationSuspension s) {
            var next = switch (s.state()) {
                case ANNOUNCED, OBJECTED -> List.of("acknowledge-operation-suspension", "withdraw-operation-suspension");
                case IN_EFFECT -> List.of("acknowledge-operation-suspension", "resume-operation");
                default -> List.<String>of();
            };
            boolean objectable = s.ground().isClaim() && (s.state() == OperationState.IN_EFFECT ? s.claim().isUrgent()
                    : s.state().isOpen());
            return objectable ? Stream.concat(next.stream(), Stream.of("object-to-operation-suspension")).toList() : next;
        }
    }

    /** An objection; how it was settled is null while it stands. */
    @Schema(name = "SuspensionObjectionView")
    public record ObjectionView(String id, String party, String channel, String reason, Settlement settlement, String means,
            String settlementNote, LocalDate settledOn, OccurrenceView occurrence) {

        static ObjectionView of(SuspensionObjection o) {
            return new ObjectionView(o.id(), o.party(), o.channel(), o.reason(), o.settlement(), o.means(),
                    o.settlementNote(), o.settledOn(), OccurrenceView.of(o.occurrence()));
        }
    }

    /** What became of it. */
    @Schema(name = "OperationStepView")
    public record StepView(OperationStep.Kind kind, String party, String channel, String note, AuthorityView authority,
            OccurrenceView occurrence) {

        static StepView of(OperationStep s) {
            return new StepView(s.kind(), s.party(), s.channel(), s.note(), AuthorityView.of(s.authority()),
                    OccurrenceView.of(s.occurrence()));
        }
    }

    /** Provisions that were agreed as suspended at the conclusion and apply now. */
    @Schema(name = "ProvisionLiftingView")
    public record LiftingView(String id, List<String> provisions, String instrument, String note,
            OccurrenceView occurrence) {

        static LiftingView of(ProvisionLifting l) {
            return new LiftingView(l.id(), l.provisions(), l.instrument(), l.note(), OccurrenceView.of(l.occurrence()));
        }
    }
}
