package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.approval.ApprovalBody.CABINET;
import static org.paraph.approval.ApprovalBody.VICE_MINISTERS_MEETING;
import static org.paraph.approval.ApprovalDecision.APPROVED;
import static org.paraph.testing.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    void isCompleteOnceTheCabinetHasApprovedThisText() {
        dossier.decide(CABINET, APPROVED);

        assertComplete();
    }

    @Test
    void lacksTheCabinetsApprovalAtFirst() {
        dossier.decide(VICE_MINISTERS_MEETING, APPROVED);

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void isNotCompleteIfTheCabinetFoundThatItNeedNotDecide() {
        dossier.decide(CABINET, ApprovalDecision.NOT_REQUIRED);

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void doesNotCountTheCabinetOfAnotherParty() {
        dossier.notifyApproval("JPN");

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void isNotStoppedByTheRefusalOfAnotherParty() {
        dossier.decide(CABINET, APPROVED).notifyDecision("JPN", ApprovalDecision.REJECTED);

        assertComplete();
    }

    @ParameterizedTest
    @EnumSource(value = ApprovalDecision.class, names = {"RETURNED", "REJECTED"})
    void isStoppedByABodyThatRefused(ApprovalDecision refusal) {
        dossier.decide(VICE_MINISTERS_MEETING, refusal).decide(CABINET, APPROVED);

        assertMissing("body-refused");
    }

    @Test
    void goesByTheLatestDecisionOfEachBody() {
        dossier.decide(CABINET, ApprovalDecision.RETURNED).decide(CABINET, APPROVED);

        assertComplete();
    }

    @Test
    void doesNotCountAnApprovalOfAnotherWording() {
        dossier.decide(CABINET, APPROVED).revise("v2", "All agree to everything.").consent("JPN");

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void forgetsARefusalOfAnotherWording() {
        dossier.decide(CABINET, ApprovalDecision.REJECTED).revise("v2", "All agree to everything.").consent("JPN");

        dossier.decide(CABINET, APPROVED);

        assertComplete();
    }

    @ParameterizedTest
    @EnumSource(Opinion.class)
    void isStoppedByAReviewUntilItIsAnsweredAndWhatBlocksIsLifted(Opinion opinion) {
        var review = dossier.decide(CABINET, APPROVED).askForReview(Team.JUSTICE);
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
        var review = dossier.decide(CABINET, APPROVED).askForReview(Team.JUSTICE);
        dossier.withdraw(review);

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
