package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** What a change of the text after the conclusion of our domestic procedure asks for again, and no longer asks for. */
@Covers("approval-renewal")
class ApprovalRenewalProcessTest {

    private static final String OTHER = "All agree to something else.";

    private final Bench bench;
    private final Casework dossier;

    ApprovalRenewalProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.SIGNING_SCHEDULED);
    }

    @Test
    void asksForReviewGateAndConclusionAgainWhenTheTextChangesBeforeTheCeremony() {
        dossier.revise("v2", OTHER);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordSignature", "Task_GiveOpinion",
                "Task_ConcludeApprovals");
        assertThat(standings()).containsOnly(Approval.Standing.STALE);

        dossier.consent("JPN").passGates();
        assertRefused("approvals-not-concluded", () -> dossier.sign("KOR"));
        dossier.conclude();

        assertThat(dossier.position()).containsExactly("Task_RecordSignature");
        assertThat(dossier.sign("KOR").sign("JPN").state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void asksForNothingAnyMoreWhenTheTextChangesBackToWhatWasApproved() {
        dossier.revise("v2", OTHER).consent("JPN").revise("v3", "All agree.").consent("JPN");

        assertThat(dossier.position()).containsExactly("Task_RecordSignature");
        assertThat(standings()).containsOnly(Approval.Standing.VALID);
        var reviews = dossier.ask(Reviews.class, found -> found.all(dossier.id()));
        assertThat(reviews).extracting(MinistryReview::state).containsOnly(MinistryReview.State.CLEARED);
        assertThat(dossier.sign("KOR").sign("JPN").state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void asksAgainWhileTheSignatureIsPostponedAndNoLongerOnceTheAttemptIsShelved() {
        dossier.suspend(SuspensionKind.POSTPONED_SIGNATURE).revise("v2", OTHER);
        assertThat(dossier.position()).contains("Task_GiveOpinion", "Task_ConcludeApprovals");

        dossier.suspend(SuspensionKind.SHELVED);
        assertThat(dossier.look().tasks()).isEmpty();
    }

    @Test
    void doesNotWithdrawAReviewThatWasAnsweredBefore() {
        dossier.revise("v2", OTHER);
        var review = bench.task(dossier.id(), "Task_GiveOpinion").subjectId();

        assertRefused("review-answered", () -> dossier.withdraw(review));
        dossier.by(Team.of(bench).legal()).giveOpinion(review, Opinion.NO_OBJECTION);
        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
    }

    private List<Approval.Standing> standings() {
        return dossier.read(negotiation -> bench.bean(Approvals.class).all(negotiation.id()).stream()
                .map(one -> one.standing(negotiation, bench.bean(DecidedTexts.class).present(negotiation))).toList());
    }
}
