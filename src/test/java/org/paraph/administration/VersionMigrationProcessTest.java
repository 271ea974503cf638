package org.paraph.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Opinion;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.models.MoveRefused;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ChangedModels;
import org.paraph.testing.bench.Team;

/** What a new version does to the dossiers that run: as its rehearsal said, and back again. */
class VersionMigrationProcessTest extends VersionProcessTest {

    VersionMigrationProcessTest(Bench bench, VersionDesk versions, ActivationDesk activations, MigrationDesk migrations,
            MigrationPlans plans, MigrationWork work) {
        super(bench, versions, activations, migrations, plans, work);
    }

    @Test
    void doesToEachDossierWhatItsRehearsalSaid() {
        var waiting = initialled();
        var review = waiting.askForReview(Team.JUSTICE);
        var reserved = initialled();
        reserved.giveOpinion(reserved.askForReview(Team.JUSTICE), Opinion.SUBSTANTIVE_RESERVATION);
        var suspended = initialled();
        var stopped = suspended.askForReview(Team.JUSTICE);
        suspended.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        var early = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        var before = versionsOf(waiting);

        var proposal = propose(ChangedModels.consultationAdded());
        var rehearsed = rehearse(proposal);

        assertThat(rehearsed).containsKeys(waiting.id(), reserved.id(), suspended.id(), early.id());
        assertThat(rehearsed.get(waiting.id()).ahead()).extracting(DossierEffect.Step::step)
                .containsExactly("Task_ConsultDefence");
        assertThat(rehearsed.get(suspended.id()).ahead()).isEqualTo(rehearsed.get(waiting.id()).ahead());
        assertThat(rehearsed.get(early.id()).ahead()).isEmpty();
        assertThat(versionsOf(waiting)).as("nothing of a rehearsal stays").isEqualTo(before);

        approve(proposal, true);

        assertThat(effects(proposal, MigrationRun.Kind.MIGRATION)).isEqualTo(rehearsed);
        assertThat(versionsOf(waiting)).isNotEqualTo(before);
        waiting.giveOpinion(review, Opinion.NO_OBJECTION);
        assertThat(waiting.position()).contains("Task_ConsultDefence").doesNotContain("Task_GiveOpinion");
        assertThat(suspended.position()).contains("Task_GiveOpinion");
        suspended.resume();
        suspended.giveOpinion(stopped, Opinion.NO_OBJECTION);
        assertThat(suspended.position()).contains("Task_ConsultDefence");
    }

    @Test
    void setsNoClockAgainThatHasFired() {
        var dossier = initialled();
        var review = dossier.askForReview(Team.JUSTICE, OffsetDateTime.now(bench.clock()).plusDays(10));
        bench.waitFor(Duration.ofDays(11), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isTrue();
        var left = clocks(dossier);

        bringIntoForce(ChangedModels.consultationAdded());

        assertThat(clocks(dossier)).isEqualTo(left);
        dossier.giveOpinion(review, Opinion.NO_OBJECTION);
    }

    @Test
    void keepsTheStoppedClocksStoppedAndStopsThoseThatItBrings() {
        var dossier = initialled();
        var review = dossier.askForReview(Team.JUSTICE, OffsetDateTime.now(bench.clock()).plusDays(10));
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        var stopped = clocks(dossier);
        assertThat(stopped).isNotEmpty().allMatch(OpenClock::stopped);

        bringIntoForce(ChangedModels.reminderAdded());

        var moved = clocks(dossier);
        assertThat(moved).hasSize(stopped.size() + 1).allMatch(OpenClock::stopped).containsAll(stopped);
        bench.waitFor(Duration.ofDays(30), dossier.id());
        assertThat(clocks(dossier)).as("nothing fires while it stands still").hasSameSizeAs(moved);
        dossier.resume();
        assertThat(clocks(dossier)).hasSize(moved.size()).noneMatch(OpenClock::stopped);
        bench.waitFor(Duration.ofDays(6), dossier.id());
        assertThat(clocks(dossier)).extracting(OpenClock::stepId).doesNotContain("Event_Reminded");
        dossier.giveOpinion(review, Opinion.NO_OBJECTION);
    }

    @Test
    void leavesBehindWhatHasNoPlaceInItAndSaysWhy() {
        var reserved = initialled();
        var review = reserved.askForReview(Team.JUSTICE);
        reserved.giveOpinion(review, Opinion.SUBSTANTIVE_RESERVATION);
        var other = initialled();
        var proposal = propose(renamed("Task_LiftReservation", "Task_WithdrawReservation"));

        var rehearsed = rehearse(proposal);

        assertThat(rehearsed.get(reserved.id()).obstacles()).extracting(MoveRefused.Obstacle::step)
                .containsExactly("Task_LiftReservation");
        assertThat(rehearsed.get(other.id()).obstacles()).isEmpty();
        assertRefused("rehearsal-refused", () -> approve(proposal, false));

        approve(proposal, true);

        assertThat(versionsOf(reserved).get("ministry-review")).isLessThan(versionOf("ministry-review"));
        assertThat(reserved.position()).contains("Task_LiftReservation");
        assertThat(versionsOf(other).get("negotiation-case")).isEqualTo(versionOf("negotiation-case"));
        reserved.lift(review);
        assertThat(reserved.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
    }

    @Test
    void movesAStepWhereThePlanSaysAndBackAgain() {
        var reserved = initialled();
        reserved.giveOpinion(reserved.askForReview(Team.JUSTICE), Opinion.SUBSTANTIVE_RESERVATION);
        var before = versionsOf(reserved);
        var proposal = propose(renamed("Task_LiftReservation", "Task_WithdrawReservation"));
        plan(proposal, "Task_LiftReservation", "Task_WithdrawReservation");

        assertThat(rehearse(proposal).get(reserved.id()).obstacles()).isEmpty();
        approve(proposal, true);

        assertThat(reserved.position()).contains("Task_WithdrawReservation");
        assertThat(reserved.look().listed()).as("work list").extracting(OpenTask::key).contains("Task_WithdrawReservation");

        bench.as(proposer);
        var back = versions.proposeReturn(proposal.id(), current(proposal).version(),
                new ProposalTerms("Back", "It was a mistake", null, true));
        assertThat(rehearse(back).get(reserved.id()).obstacles()).isEmpty();
        approve(back, true);

        assertThat(reserved.position()).contains("Task_LiftReservation");
        assertThat(versionsOf(reserved).get("ministry-review")).isGreaterThan(before.get("ministry-review"));
        assertThat(current(proposal).state()).isEqualTo(ProposalState.REPLACED);
    }

    @Test
    void refusesAPlanThatLeadsNowhere() {
        var proposal = propose(ChangedModels.consultationAdded());

        assertRefused("move-refused", () -> plan(proposal, "Task_GiveOpinion", "Task_Nobody"));
        assertRefused("move-refused", () -> plan(proposal, "Task_Nobody", "Task_GiveOpinion"));
        assertRefused("move-refused", () -> plan(proposal, "Task_GiveOpinion", "Gateway_Cleared"));
    }

    @Test
    void tellsWhatAnotherRuleDoesToTheReadinessForSignature() {
        var dossier = initialled();
        var proposal = propose(ChangedModels.replaced("signature-readiness.dmn", "OWN_APPROVALS_INCOMPLETE", "TEXT_NOT_SETTLED"));

        var rehearsed = rehearse(proposal).get(dossier.id());
        approve(proposal, true);

        assertThat(rehearsed.blockers()).isNotEmpty();
        assertThat(effects(proposal, MigrationRun.Kind.MIGRATION).get(dossier.id())).isEqualTo(rehearsed);
    }
}
