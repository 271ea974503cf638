package org.paraph.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;

/** Rounds of talks, until the delegations agree on the whole wording. */
@Covers("working-level-talks")
class WorkingLevelTalksProcessTest {

    private final Rounds rounds;
    private final Casework dossier;

    WorkingLevelTalksProcessTest(Bench bench, Rounds rounds) {
        this.rounds = rounds;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
    }

    @Test
    void meetsAgainAsLongAsPointsAreLeft() {
        dossier.prepareRound();
        assertThat(dossier.position()).containsExactly("Task_RecordRound");
        dossier.recordRound(RoundOutcome.POINTS_LEFT);
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");

        dossier.prepareRound().recordRound(RoundOutcome.AGREED_IN_SUBSTANCE);
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");

        assertThat(rounds.all(dossier.id())).extracting(Round::number).containsExactly(1, 2, 3);
        assertThat(rounds.all(dossier.id())).extracting(Round::state)
                .containsExactly(Round.State.RECORDED, Round.State.RECORDED, Round.State.OPENED);
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
    }

    @Test
    void endsWithTheRoundThatAgreesOnTheWholeWording() {
        dossier.prepareRound().recordRound(RoundOutcome.WORDING_AGREED);

        assertThat(dossier.state()).isEqualTo(NegotiationState.TEXT_AGREED);
        assertThat(dossier.position()).containsExactly("Task_InitialText");
        assertThat(dossier.<Boolean>read(negotiation -> negotiation.text().settled())).isTrue();
    }

    @Test
    void agreesOnTheVersionThatTheTalksCameTo() {
        dossier.prepareRound().revise("v2", "All agree to something else.").recordRound(RoundOutcome.WORDING_AGREED);

        assertThat(dossier.<String>read(negotiation -> negotiation.text().label())).isEqualTo("v2");
    }

    @Test
    void asksForNoConsentWhileTheTextIsStillRolling() {
        dossier.revise("v2", "All agree to something else.");

        assertRefused("illegal-transition", () -> dossier.consent("JPN"));
    }

    @Test
    void recordsNoRoundThatWasNotPrepared() {
        assertRefused("no-open-task", () -> dossier.recordRound(RoundOutcome.POINTS_LEFT));
    }

    @Test
    void givesEachTaskTheRoundThatItIsAbout() {
        dossier.prepareRound();

        var round = rounds.latest(dossier.id());
        assertThat(dossier.look().tasks()).extracting("subjectId").containsExactly(round.id());
    }
}
