package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.TrackStep.Standing.DONE;
import static org.paraph.negotiation.TrackStep.Standing.LATER;
import static org.paraph.negotiation.TrackStep.Standing.NEXT;
import static org.paraph.negotiation.TrackStep.Standing.NOW;
import static org.paraph.negotiation.TrackStep.Standing.PAUSED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.testing.Dossiers;

/** What is shown as done, as under way and as next on each track of a dossier. */
class TrackStepsTest {

    @Test
    void aProposalStandsAtTheBeginningOfEachTrack() {
        var steps = new TrackSteps(Dossiers.in(NegotiationState.PROPOSED));

        assertThat(standings(steps.acts())).containsExactly(NOW, NEXT, LATER, LATER, LATER);
        assertThat(standings(steps.text())).containsExactly(NEXT, LATER, LATER, LATER);
        assertThat(standings(steps.approval())).containsExactly(NEXT, LATER);
    }

    @Test
    void whatIsApprovedIsDoneAndSaysWhen() {
        var steps = new TrackSteps(Dossiers.in(NegotiationState.APPROVED_FOR_SIGNATURE));

        assertThat(standings(steps.text())).containsOnly(DONE);
        assertThat(standings(steps.approval())).containsOnly(DONE);
        assertThat(steps.approval()).allSatisfy(step -> assertThat(step.reached()).isNotNull());
        assertThat(standings(steps.acts())).containsExactly(DONE, NOW, NEXT, LATER, LATER);
    }

    @ParameterizedTest
    @EnumSource(NegotiationState.class)
    void nothingIsUnderWayWhileTheNegotiationIsSuspended(NegotiationState state) {
        var steps = new TrackSteps(Dossiers.in(state));

        var all = Stream.of(steps.acts(), steps.text(), steps.approval()).flatMap(List::stream)
                .map(TrackStep::standing).toList();

        if (state.isSuspended()) {
            assertThat(all).contains(PAUSED).doesNotContain(NOW);
        } else {
            assertThat(all).doesNotContain(PAUSED);
        }
    }

    @ParameterizedTest
    @EnumSource(NegotiationState.class)
    void onlyWhatWasReachedHasADay(NegotiationState state) {
        var steps = new TrackSteps(Dossiers.in(state));

        assertThat(Stream.of(steps.acts(), steps.text(), steps.approval()).flatMap(List::stream)
                .filter(step -> step.standing() == NEXT || step.standing() == LATER))
                .allSatisfy(step -> assertThat(step.reached()).isNull());
    }

    @Test
    void nothingComesAfterGivingUp() {
        var acts = new TrackSteps(Dossiers.in(NegotiationState.ABANDONED)).acts();

        assertThat(acts.get(acts.size() - 1).stage()).isEqualTo(ActsStage.ABANDONED);
        assertThat(standings(acts)).containsOnly(DONE);
    }

    private static List<TrackStep.Standing> standings(List<TrackStep> steps) {
        return steps.stream().map(TrackStep::standing).toList();
    }
}
