package org.paraph.negotiation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.paraph.platform.time.Occurrence;

/**
 * The way of a dossier along its three tracks: which stages are done, which one is under way or stands still, and what
 * comes next. Stages that the parties agreed to leave out, such as the initialling, are no part of the way.
 */
public final class TrackSteps {

    private static final Set<ActsStage> ENDS = EnumSet.of(ActsStage.TERMINATED, ActsStage.ABANDONED);

    private final Negotiation negotiation;

    public TrackSteps(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    /** From the first draft to the authentic text. */
    public List<TrackStep> text() {
        var way = new ArrayList<>(List.of(TextStage.DRAFTED, TextStage.NEGOTIATED, TextStage.AGREED));
        if (negotiation.procedure().initialling() || negotiation.tracks().text() == TextStage.INITIALLED) {
            way.add(TextStage.INITIALLED);
        }
        return steps(way, negotiation.tracks().text(), TextStage::headline);
    }

    /** Our domestic procedure. */
    public List<TrackStep> approval() {
        return steps(List.of(ApprovalStage.UNDER_WAY, ApprovalStage.CONCLUDED), negotiation.tracks().approval(),
                stage -> stage == ApprovalStage.UNDER_WAY ? NegotiationState.IN_APPROVAL
                        : NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    /** The acts between the parties, from the proposal to the end of the treaty. */
    public List<TrackStep> acts() {
        var now = negotiation.tracks().acts();
        var way = new ArrayList<ActsStage>();
        for (ActsStage stage : ActsStage.values()) {
            if (stage == now || (ENDS.contains(now) ? negotiation.hasBeen(headline(stage)) : isExpected(stage))) {
                way.add(stage);
            }
        }
        return steps(way, now, TrackSteps::headline);
    }

    private boolean isExpected(ActsStage stage) {
        return switch (stage) {
            case CEREMONY_FIXED, SIGNED -> negotiation.procedure().conclusion() != Conclusion.ADOPTION;
            case ADOPTED -> negotiation.procedure().conclusion() == Conclusion.ADOPTION;
            case AWAITING_CONSENT, AWAITING_NOTIFICATION -> negotiation.hasBeen(headline(stage));
            case TERMINATED, ABANDONED -> false;
            case PROPOSED, MANDATED, IN_FORCE -> true;
        };
    }

    private static NegotiationState headline(ActsStage stage) {
        return stage.headline().orElse(NegotiationState.MANDATED);
    }

    private <S extends Enum<S>> List<TrackStep> steps(List<S> way, S now, Function<S, NegotiationState> headline) {
        int at = (int) way.stream().filter(stage -> stage.compareTo(now) <= 0).count() - 1;
        return IntStream.range(0, way.size()).mapToObj(i -> {
            var standing = standing(i - at, i == way.size() - 1);
            boolean reached = standing != TrackStep.Standing.NEXT && standing != TrackStep.Standing.LATER;
            return new TrackStep(way.get(i), standing, reached ? when(headline.apply(way.get(i))) : null);
        }).toList();
    }

    private TrackStep.Standing standing(int ahead, boolean last) {
        if (ahead < 0 || ahead == 0 && last) {
            return TrackStep.Standing.DONE;
        }
        if (ahead == 0) {
            return negotiation.state().isSuspended() ? TrackStep.Standing.PAUSED : TrackStep.Standing.NOW;
        }
        return ahead == 1 && !ENDS.contains(negotiation.tracks().acts()) ? TrackStep.Standing.NEXT : TrackStep.Standing.LATER;
    }

    /** The last time that the dossier came to a state, other than back from a hold. */
    private Occurrence when(NegotiationState state) {
        return negotiation.changes().stream().filter(change -> change.to() == state)
                .filter(change -> change.from() != NegotiationState.HELD).map(StateChange::occurrence)
                .reduce((earlier, later) -> later).orElse(null);
    }
}
