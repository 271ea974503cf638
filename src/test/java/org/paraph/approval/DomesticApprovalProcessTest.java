package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** Our domestic procedure, from the submission of the initialled text to its conclusion. */
@Covers("domestic-approval")
class DomesticApprovalProcessTest {

    private final Bench bench;
    private final Casework dossier;

    DomesticApprovalProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.IN_APPROVAL);
    }

    @Test
    void isConcludedOnceEveryGateIsPassed() {
        assertThat(dossier.position()).containsExactly("Task_ConcludeApprovals");

        dossier.passGates().conclude();

        assertThat(dossier.state()).isEqualTo(NegotiationState.APPROVED_FOR_SIGNATURE);
        assertThat(dossier.position()).containsExactly("Task_ScheduleCeremony");
    }

    @Test
    void waitsForTheCabinet() {
        dossier.passGatesBefore(GateKind.CABINET).notifyApproval("JPN");

        assertRefused("gate-not-passed", dossier::conclude);
    }

    @Test
    void waitsForEveryReviewThatWasAskedFor() {
        var review = dossier.askForReview(Team.JUSTICE);
        dossier.passGates();
        assertRefused("review-open", dossier::conclude);

        dossier.giveOpinion(review, Opinion.OBJECTION);
        assertRefused("review-open", dossier::conclude);

        dossier.lift(review).conclude();
        assertThat(dossier.state()).isEqualTo(NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    @Test
    void waitsForABodyThatSentTheTextBack() {
        dossier.passGatesBefore(GateKind.VICE_MINISTERS_MEETING)
                .decide(ApprovalBody.VICE_MINISTERS_MEETING, ApprovalDecision.RETURNED);
        assertRefused("body-refused", dossier::conclude);
        assertRefused("gate-out-of-order", () -> dossier.decide(ApprovalBody.CABINET, ApprovalDecision.APPROVED));

        dossier.passGates().conclude();
        assertThat(dossier.state()).isEqualTo(NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    @Test
    void beginsAnewForATextThatWasReopened() {
        dossier.passGates().revise("v2", "All agree to something else.");
        assertRefused("text-not-settled", dossier::conclude);

        dossier.consent("JPN");
        assertRefused("review-open", dossier::conclude);
        assertRefused("text-not-reopened", () -> dossier.consent("JPN"));

        dossier.passGates().conclude();
        assertThat(dossier.state()).isEqualTo(NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    @Test
    void isNotConcludedByWhoProposed() {
        var proposer = bench.staff().person(Team.LEAD, Role.DRAFTING_OFFICER, Role.APPROVER, Role.MEETING_SECRETARY);
        var own = Casework.proposedBy(proposer, bench).reach(NegotiationState.IN_APPROVAL);

        own.passGatesBefore(GateKind.CABINET);
        assertRefused("proposer-may-not-approve",
                () -> own.by(proposer).decide(ApprovalBody.CABINET, ApprovalDecision.APPROVED));
        own.passGates();
        assertRefused("proposer-may-not-approve", () -> own.by(proposer).conclude());
    }

    @Test
    void hearsOfOtherPartiesDecisionsButNotOfOurOwn() {
        dossier.notifyApproval("JPN");

        assertRefused("own-party", () -> dossier.notifyApproval("KOR"));
        assertRefused("unknown-party", () -> dossier.notifyApproval("USA"));
        assertRefused("role-needed", () -> dossier.by(Team.of(bench).nobody()).notifyApproval("JPN"));
    }

    @Test
    void isNotEnteredTwice() {
        assertRefused("illegal-transition", dossier::submit);
    }
}
