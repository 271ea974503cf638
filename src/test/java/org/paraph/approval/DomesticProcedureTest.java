package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.approval.ApprovalBody.CABINET;
import static org.paraph.approval.ApprovalBody.HEAD_OF_STATE;
import static org.paraph.approval.ApprovalDecision.APPROVED;
import static org.paraph.testing.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** When our domestic procedure is complete, and what it names as missing when it is not. */
@ExtendWith(Bench.class)
class DomesticProcedureTest {

    private final Casework dossier;

    DomesticProcedureTest(Bench bench) {
        this.dossier = Casework.proposed(bench).reach(NegotiationState.IN_APPROVAL);
    }

    @Test
    void isCompleteOnceEveryGateHasPassedThisText() {
        dossier.passGates();

        assertComplete();
    }

    @ParameterizedTest
    @EnumSource(value = GateKind.class, names = {"LEGAL_REVIEW", "VICE_MINISTERS_MEETING", "CABINET", "HEAD_OF_STATE"})
    void lacksEachGateThatHasNotPassedIt(GateKind gate) {
        dossier.passGatesBefore(gate);

        assertMissing("gate-not-passed");
    }

    @Test
    void isNotCompleteIfTheCabinetFoundThatItNeedNotDecide() {
        dossier.passGatesBefore(GateKind.CABINET).decide(CABINET, ApprovalDecision.NOT_REQUIRED);

        assertMissing("gate-not-passed");
    }

    @Test
    void isCompleteIfABodyThatMayWaiveFoundThatItNeedNotDecide() {
        dossier.passGatesBefore(GateKind.HEAD_OF_STATE).decide(HEAD_OF_STATE, ApprovalDecision.NOT_REQUIRED);

        assertComplete();
    }

    @Test
    void doesNotCountTheCabinetOfAnotherParty() {
        dossier.passGatesBefore(GateKind.CABINET).notifyApproval("JPN");

        assertMissing("gate-not-passed");
    }

    @Test
    void isNotStoppedByTheRefusalOfAnotherParty() {
        dossier.passGates().notifyDecision("JPN", ApprovalDecision.REJECTED);

        assertComplete();
    }

    @ParameterizedTest
    @EnumSource(value = ApprovalDecision.class, names = {"RETURNED", "REJECTED"})
    void isStoppedByABodyThatRefused(ApprovalDecision refusal) {
        dossier.passGates().decide(CABINET, refusal);

        assertMissing("body-refused");
    }

    @Test
    void goesByTheLatestDecisionOfEachBody() {
        dossier.passGatesBefore(GateKind.CABINET).decide(CABINET, ApprovalDecision.RETURNED).decide(CABINET, APPROVED)
                .passGates();

        assertComplete();
    }

    @Test
    void countsTheApprovalAfterARefusalOnlyOnceTheTextWasSubmittedAgain() {
        dossier.passGatesBefore(GateKind.CABINET).decide(CABINET, ApprovalDecision.REJECTED);
        assertRefused("gate-refused", () -> dossier.decide(CABINET, APPROVED));

        dossier.submitAgain(GateKind.CABINET).decide(CABINET, APPROVED).passGates();

        assertComplete();
    }

    @Test
    void doesNotCountAnApprovalOfAnotherWording() {
        dossier.passGates().revise("v2", "All agree to everything.").consent("JPN");

        assertMissing("review-open");
    }

    @Test
    void forgetsARefusalOfAnotherWording() {
        dossier.passGatesBefore(GateKind.CABINET).decide(CABINET, ApprovalDecision.REJECTED)
                .revise("v2", "All agree to everything.").consent("JPN");

        dossier.passGates();

        assertComplete();
    }

    @ParameterizedTest
    @EnumSource(Opinion.class)
    void isStoppedByAReviewUntilItIsAnsweredAndWhatBlocksIsLifted(Opinion opinion) {
        var review = dossier.passGates().askForReview(Team.JUSTICE);
        assertMissing("review-open");

        dossier.giveOpinion(review, opinion);
        if (opinion.isBlocking()) {
            assertMissing("review-open");
            dossier.lift(review);
        }

        assertComplete();
    }

    @Test
    void isNotStoppedByAReviewThatWasWithdrawn() {
        var review = dossier.passGates().askForReview(Team.JUSTICE);
        dossier.withdraw(review);

        assertComplete();
    }

    @Test
    void isStoppedByADeviationUntilASecondPersonHasLookedAtIt() {
        dossier.passGates().deviate(DeviationKind.NOT_DISCLOSED, null);
        assertMissing("deviation-open");

        dossier.confirmDeviation(false);

        assertComplete();
    }

    private void assertComplete() {
        dossier.conclude();
        assertThat(dossier.state()).isEqualTo(NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    private void assertMissing(String code) {
        assertRefused(code, dossier::conclude);
        assertThat(dossier.state()).isEqualTo(NegotiationState.IN_APPROVAL);
    }
}
