package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.APPROVED_FOR_SIGNATURE;
import static org.paraph.negotiation.NegotiationState.HELD;
import static org.paraph.negotiation.NegotiationState.INITIALLED;
import static org.paraph.negotiation.NegotiationState.IN_APPROVAL;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNING_POSTPONED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.TEXT_AGREED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;
import static org.paraph.negotiation.SuspensionKind.ADMINISTRATIVE_HOLD;
import static org.paraph.negotiation.SuspensionKind.POSTPONED_SIGNATURE;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.paraph.approval.Approval;
import org.paraph.approval.Approvals;
import org.paraph.approval.DecidedTexts;
import org.paraph.approval.Opinion;
import org.paraph.engine.OpenTask;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** Suspension and resumption of each kind, and what becomes of tasks, clocks, text and approvals. */
@Covers("suspension")
class SuspensionProcessTest {

    private final Bench bench;
    private final Approvals approvals;
    private final Casework dossier;

    SuspensionProcessTest(Bench bench, Approvals approvals) {
        this.bench = bench;
        this.approvals = approvals;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void freezesEveryTaskDuringAHoldButTheOneThatEndsIt() {
        dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE);
        var before = dossier.look().tasks();

        dossier.suspend(ADMINISTRATIVE_HOLD);
        assertThat(dossier.state()).isEqualTo(HELD);
        assertThat(dossier.look().tasks()).filteredOn(OpenTask::frozen).extracting(OpenTask::key)
                .containsExactlyInAnyOrder("Task_PrepareRound", "Task_GiveOpinion");
        assertThat(dossier.look().tasks()).filteredOn(task -> !task.frozen()).extracting(OpenTask::key)
                .containsExactly("Task_EndHold");
        assertRefused("illegal-transition", dossier::prepareRound);

        dossier.resumeWithoutCeremony();
        assertThat(dossier.look().tasks()).isEqualTo(before);
        dossier.prepareRound();
        assertThat(dossier.state()).isEqualTo(WORKING_LEVEL_TALKS);
    }

    @Test
    void leavesTheClockOfAReviewTheSameTimeAfterAHoldOfAHundredDays() {
        var review = dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE,
                OffsetDateTime.now(bench.clock()).plusDays(10));
        bench.waitFor(Duration.ofDays(4), dossier.id());

        dossier.suspend(ADMINISTRATIVE_HOLD);
        bench.waitFor(Duration.ofDays(100), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isFalse();
        dossier.resumeWithoutCeremony();

        bench.waitFor(Duration.ofDays(6).minusMinutes(1), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isFalse();
        bench.waitFor(Duration.ofMinutes(2), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isTrue();
    }

    @Test
    void keepsTheRemainingTimeThroughASecondHold() {
        var review = dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE,
                OffsetDateTime.now(bench.clock()).plusDays(10));
        for (int hold = 0; hold < 2; hold++) {
            bench.waitFor(Duration.ofDays(3), dossier.id());
            dossier.suspend(ADMINISTRATIVE_HOLD);
            bench.waitFor(Duration.ofDays(50), dossier.id());
            dossier.resumeWithoutCeremony();
        }

        bench.waitFor(Duration.ofDays(3), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isFalse();
        bench.waitFor(Duration.ofDays(2), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isTrue();
    }

    @Test
    void resumesThePostponedSignatureOnItsNewDay() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_DecideResumption", "Task_RecordAcknowledgement",
                "Event_SignatureResumed");
        assertRefused("new-ceremony-needed", dossier::resumeWithoutCeremony);

        bench.waitFor(Duration.ofDays(180), dossier.id());
        dossier.resume();

        assertThat(dossier.state()).isEqualTo(SIGNING_SCHEDULED);
        assertThat(dossier.position()).containsExactly("Task_RecordSignature");
        assertThat(standings()).hasSize(3).containsOnly(Approval.Standing.VALID);
    }

    @Test
    void resumesAnUnscheduledSignatureWhereItStood() {
        dossier.reach(APPROVED_FOR_SIGNATURE).suspend(POSTPONED_SIGNATURE).resumeWithoutCeremony();

        assertThat(dossier.state()).isEqualTo(APPROVED_FOR_SIGNATURE);
        assertThat(dossier.position()).containsExactly("Task_ScheduleCeremony");
    }

    @Test
    void takesTheApprovalsAnewWhenTheyAreTooOld() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);

        bench.waitFor(Duration.ofDays(181), dossier.id());
        dossier.resume();
        assertThat(dossier.state()).isEqualTo(INITIALLED);
        assertThat(dossier.position()).containsExactly("Task_SubmitForApproval");
        assertThat(standings()).hasSize(3).containsOnly(Approval.Standing.LAPSED);

        dossier.submit();
        assertRefused("gate-not-passed", dossier::conclude);
        dossier.passGates().conclude();
        assertThat(dossier.state()).isEqualTo(APPROVED_FOR_SIGNATURE);
    }

    @Test
    void initialsAnewWhenTheTextHasChangedMeanwhile() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);
        dossier.revise("v2", "All agree to something else.").consent("JPN");

        dossier.resume();

        assertThat(dossier.state()).isEqualTo(TEXT_AGREED);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_InitialText", "Task_GiveOpinion");
        dossier.reach(NegotiationState.SIGNED);
        assertThat(standings()).containsExactly(Approval.Standing.LAPSED, Approval.Standing.LAPSED,
                Approval.Standing.LAPSED, Approval.Standing.VALID, Approval.Standing.VALID, Approval.Standing.VALID);
    }

    @Test
    void takesTheOtherPartysAcknowledgementOnceAndNotOurOwn() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);
        assertRefused("own-party", () -> dossier.acknowledge("KOR"));

        dossier.acknowledge("JPN");

        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_DecideResumption", "Event_SignatureResumed");
        assertRefused("no-open-task", () -> dossier.acknowledge("JPN"));
        dossier.resume();
        assertThat(dossier.state()).isEqualTo(SIGNING_SCHEDULED);
    }

    @Test
    void shelvesAPostponedSignatureThatNeverTakesPlace() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);

        dossier.suspend(SuspensionKind.SHELVED);

        assertThat(dossier.state()).isEqualTo(SHELVED);
        assertThat(dossier.position()).containsExactly("Event_TakenUpAgain");
        assertThat(dossier.look().tasks()).isEmpty();
    }

    @Test
    void shelvesAMatterThatIsOnHoldAndOpensItWithNothingFrozen() {
        dossier.reach(WORKING_LEVEL_TALKS).suspend(ADMINISTRATIVE_HOLD).suspend(SuspensionKind.SHELVED);
        assertThat(dossier.look().tasks()).isEmpty();

        dossier.resumeWithoutCeremony();

        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
        assertThat(dossier.look().tasks()).noneMatch(OpenTask::frozen);
    }

    @Test
    void takesAShelvedMatterUpAgainWithItsTextButWithoutItsApprovals() {
        var hash = dossier.reach(SIGNING_SCHEDULED).read(negotiation -> negotiation.text().hash());
        dossier.suspend(SuspensionKind.SHELVED);

        bench.waitFor(Duration.ofDays(1600), dossier.id());
        dossier.resumeWithoutCeremony();

        assertThat(dossier.state()).isEqualTo(WORKING_LEVEL_TALKS);
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
        assertThat(dossier.<Integer>read(Negotiation::attemptNumber)).isEqualTo(2);
        assertThat(dossier.<String>read(negotiation -> negotiation.text().hash())).isEqualTo(hash);
        assertThat(standings()).hasSize(3).containsOnly(Approval.Standing.LAPSED);
        dossier.reach(IN_APPROVAL);
        assertRefused("gate-not-passed", dossier::conclude);
    }

    @Test
    void isOrderedOnlyWhereItMakesSense() {
        dossier.reach(INITIALLED);
        assertRefused("illegal-transition", () -> dossier.suspend(POSTPONED_SIGNATURE));
        assertRefused("role-needed", () -> dossier.by(Team.of(bench).negotiator()).suspend(ADMINISTRATIVE_HOLD));

        dossier.suspend(ADMINISTRATIVE_HOLD);
        assertRefused("illegal-transition", () -> dossier.suspend(ADMINISTRATIVE_HOLD));
        assertRefused("not-a-candidate", () -> dossier.by(Team.of(bench).negotiator()).resumeWithoutCeremony());
    }

    @Test
    void letsAReviewGoOnBesideAPostponement() {
        dossier.reach(SIGNING_SCHEDULED);
        var review = dossier.askForReview(Team.JUSTICE);

        dossier.suspend(POSTPONED_SIGNATURE).giveOpinion(review, Opinion.NO_OBJECTION).resume();

        assertThat(dossier.state()).isEqualTo(SIGNING_SCHEDULED);
    }

    private Iterable<Approval.Standing> standings() {
        return dossier.read(negotiation -> approvals.all(negotiation.id()).stream()
                .map(approval -> approval.standing(negotiation, bench.bean(DecidedTexts.class).present(negotiation))).toList());
    }
}
