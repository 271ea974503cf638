package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.ABANDONED;
import static org.paraph.negotiation.NegotiationState.DRAFTING;
import static org.paraph.negotiation.NegotiationState.IN_FORCE;
import static org.paraph.negotiation.NegotiationState.PROPOSED;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNED;
import static org.paraph.negotiation.NegotiationState.SIGNING_POSTPONED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;
import static org.paraph.negotiation.SuspensionKind.ADMINISTRATIVE_HOLD;
import static org.paraph.negotiation.SuspensionKind.POSTPONED_SIGNATURE;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Opinion;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.talks.RoundOutcome;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** The main process of a dossier, from the proposal to the treaty in force, to the shelf, or to its end. */
@Covers("negotiation-case")
class NegotiationCaseProcessTest {

    private final Bench bench;
    private final Casework dossier;

    NegotiationCaseProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void leadsFromTheProposalToTheTreatyInForce() {
        assertThat(dossier.position()).containsExactly("Task_RecordMandate");

        dossier.reach(SIGNED).notifyCompletion("KOR").notifyCompletion("JPN")
                .enterIntoForce(EntryMechanism.LATER_NOTIFICATION);

        assertThat(dossier.state()).isEqualTo(IN_FORCE);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RegisterTreaty", "Task_PromulgateTreaty",
                "Event_LifeEnded");
        assertThat(dossier.look().listed()).hasSize(2);
    }

    @Test
    void waitsForBothNotificationsWhereTheTreatyAsksForThem() {
        dossier.reach(SIGNED).notifyCompletion("KOR");

        assertRefused("notification-missing", () -> dossier.enterIntoForce(EntryMechanism.LATER_NOTIFICATION));
        assertRefused("already-notified", () -> dossier.notifyCompletion("KOR"));

        dossier.notifyCompletion("JPN");
        bench.waitFor(Duration.ofDays(2), dossier.id());
        assertRefused("not-the-later-notification", () -> dossier.enterIntoForce(EntryMechanism.LATER_NOTIFICATION));
    }

    @Test
    void letsOneRoundFollowAnotherWhilePointsAreLeft() {
        dossier.reach(WORKING_LEVEL_TALKS).prepareRound().recordRound(RoundOutcome.POINTS_LEFT);

        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
    }

    @Test
    void letsAReviewRunBesideTheTalks() {
        dossier.reach(WORKING_LEVEL_TALKS);
        var review = dossier.askForReview(Team.JUSTICE);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_PrepareRound", "Task_GiveOpinion");

        dossier.prepareRound();
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordRound", "Task_GiveOpinion");

        dossier.giveOpinion(review, Opinion.NO_OBJECTION);
        assertThat(dossier.position()).containsExactly("Task_RecordRound");
    }

    @Test
    void keepsAReviewOpenThroughAPostponement() {
        dossier.reach(SIGNING_SCHEDULED);
        var review = dossier.askForReview(Team.JUSTICE);

        dossier.suspend(POSTPONED_SIGNATURE);
        assertThat(dossier.position()).contains("Task_GiveOpinion", "Event_SignatureResumed");

        dossier.resume();
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RecordSignature", "Task_GiveOpinion");
        dossier.giveOpinion(review, Opinion.NO_OBJECTION);
        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
    }

    @Test
    void entersAgainAtTheInitiallingWhenTheTextHasChanged() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE).revise("v2", "All agree to something else.")
                .resume();

        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_InitialText", "Task_GiveOpinion");
        assertRefused("text-not-settled", dossier::initial);
        dossier.consent("JPN").reach(IN_FORCE);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_RegisterTreaty", "Task_PromulgateTreaty",
                "Event_LifeEnded");
    }

    @Test
    void entersAgainAtTheApprovalWhenTheApprovalsAreTooOld() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);
        bench.waitFor(Duration.ofDays(200), dossier.id());

        dossier.resume();

        assertThat(dossier.position()).containsExactly("Task_SubmitForApproval");
    }

    @Test
    void entersAgainAtTheTalksInANewAttempt() {
        dossier.reach(WORKING_LEVEL_TALKS).suspend(SuspensionKind.SHELVED);
        assertThat(dossier.position()).containsExactly("Event_TakenUpAgain");

        dossier.resumeWithoutCeremony();

        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
        dossier.reach(IN_FORCE);
        assertThat(dossier.<Integer>read(Negotiation::attemptNumber)).isEqualTo(2);
    }

    @Test
    void entersAgainAtTheDraftingWhenThereIsNoTextToTakeUp() {
        dossier.reach(DRAFTING).suspend(SuspensionKind.SHELVED).resumeWithoutCeremony();

        assertThat(dossier.state()).isEqualTo(DRAFTING);
        assertThat(dossier.position()).containsExactly("Task_PrepareDraft");
    }

    @Test
    void showsNoDraftToTheOthersThatWasNeverClearedThoughTheMatterWasShelvedMeanwhile() {
        dossier.reach(DRAFTING).submitDraft("v1", "All agree.").suspend(SuspensionKind.SHELVED).resumeWithoutCeremony();

        assertThat(dossier.state()).isEqualTo(DRAFTING);
        assertThat(dossier.position()).containsExactly("Task_PrepareDraft");
    }

    @Test
    void waitsForItsMandateStillWhenItWasShelvedWithoutOne() {
        dossier.suspend(SuspensionKind.SHELVED).resumeWithoutCeremony();

        assertThat(dossier.state()).isEqualTo(PROPOSED);
        assertThat(dossier.position()).containsExactly("Task_RecordMandate");
        dossier.reach(IN_FORCE);
        assertThat(dossier.<Integer>read(Negotiation::attemptNumber)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "DRAFTING", "WORKING_LEVEL_TALKS", "TEXT_AGREED", "INITIALLED", "IN_APPROVAL",
        "APPROVED_FOR_SIGNATURE", "SIGNING_SCHEDULED"})
    void isGivenUpForGoodAnywhereBeforeTheSignature(NegotiationState state) {
        dossier.reach(state).askForReview(Team.JUSTICE);

        dossier.abandon();

        assertOver();
    }

    @Test
    void isGivenUpFromAHold() {
        dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE);
        dossier.suspend(ADMINISTRATIVE_HOLD).abandon();

        assertOver();
    }

    @Test
    void isGivenUpFromAPostponedSignature() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);
        assertThat(dossier.state()).isEqualTo(SIGNING_POSTPONED);

        dossier.abandon();

        assertOver();
    }

    @Test
    void isGivenUpFromTheShelf() {
        dossier.reach(WORKING_LEVEL_TALKS).suspend(SuspensionKind.SHELVED);

        dossier.abandon();

        assertOver();
        assertThat(dossier.<NegotiationState>read(negotiation -> negotiation.attempt().closedAs())).isEqualTo(SHELVED);
    }

    @Test
    void isNotShelvedOnceItIsSigned() {
        dossier.reach(SIGNED);

        assertRefused("illegal-transition", () -> dossier.suspend(SuspensionKind.SHELVED));
    }

    @Test
    void isGivenUpBetweenSignatureAndForce() {
        dossier.reach(SIGNED);

        dossier.abandon();

        assertOver();
        assertThat(dossier.<NegotiationState>read(negotiation -> negotiation.attempt().closedFrom())).isEqualTo(SIGNED);
    }

    @Test
    void isNotGivenUpOnceItIsInForce() {
        dossier.reach(IN_FORCE);

        assertRefused("illegal-transition", dossier::abandon);
    }

    @Test
    void asksEveryOneOfThreeParties() {
        var three = Casework.proposed(bench, "JPN", "USA").reach(SIGNING_SCHEDULED);
        three.suspend(POSTPONED_SIGNATURE).revise("v2", "All agree to something else.").consent("JPN");
        assertThat(three.<Boolean>read(negotiation -> negotiation.text().settled())).isFalse();
        three.consent("USA").resume().reach(SIGNING_SCHEDULED);

        three.sign("USA").sign("KOR");
        assertThat(three.state()).isEqualTo(SIGNING_SCHEDULED);
        three.sign("JPN");

        assertThat(three.state()).isEqualTo(SIGNED);
        three.notifyCompletion("KOR").notifyCompletion("JPN");
        assertRefused("notification-missing", () -> three.enterIntoForce(EntryMechanism.LATER_NOTIFICATION));
        three.notifyCompletion("USA").enterIntoForce(EntryMechanism.LATER_NOTIFICATION);
        assertThat(three.state()).isEqualTo(IN_FORCE);
    }

    private void assertOver() {
        assertThat(dossier.state()).isEqualTo(ABANDONED);
        assertThat(dossier.position()).isEmpty();
        assertThat(dossier.look().listed()).isEmpty();
        assertRefused("illegal-transition", dossier::abandon);
    }
}
