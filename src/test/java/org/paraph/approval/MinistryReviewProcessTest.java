package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** The review by one unit, from the request to its clearance or withdrawal. */
@Covers("ministry-review")
class MinistryReviewProcessTest {

    private final Bench bench;
    private final Casework dossier;

    MinistryReviewProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
    }

    @Test
    void isClearedByAnOpinionThatDoesNotBlock() {
        var review = dossier.askForReview(Team.JUSTICE);
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_SubmitForApproval", "Task_GiveOpinion");

        dossier.giveOpinion(review, Opinion.AGREE_WITH_COMMENT);

        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
        assertThat(dossier.position()).containsExactly("Task_SubmitForApproval");
    }

    @Test
    void staysOpenUntilTheSameUnitLiftsItsReservation() {
        var review = dossier.askForReview(Team.JUSTICE);
        var stranger = bench.staff().person(Team.LEAD, Role.REVIEWER);

        dossier.giveOpinion(review, Opinion.SUBSTANTIVE_RESERVATION);
        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.RESERVED);
        assertThat(dossier.position()).contains("Task_LiftReservation");
        assertRefused("not-a-candidate", () -> dossier.by(stranger).lift(review));

        dossier.lift(review);
        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
        assertThat(dossier.position()).containsExactly("Task_SubmitForApproval");
    }

    @Test
    void endsWhenItsRequestIsWithdrawn() {
        var kept = dossier.askForReview(Team.JUSTICE);
        var withdrawn = dossier.askForReview(Team.LEGISLATION);

        dossier.withdraw(withdrawn);

        assertThat(dossier.review(withdrawn).state()).isEqualTo(MinistryReview.State.WITHDRAWN);
        assertThat(dossier.review(kept).state()).isEqualTo(MinistryReview.State.REQUESTED);
        assertThat(dossier.look().tasks()).filteredOn("key", "Task_GiveOpinion").extracting("subjectId")
                .containsExactly(kept);
        assertRefused("review-closed", () -> dossier.withdraw(withdrawn));
    }

    @Test
    void isMarkedAsOverdueByTheClockAndCanStillBeAnswered() {
        var due = OffsetDateTime.now(bench.clock()).plusDays(5);
        var review = dossier.askForReview(Team.JUSTICE, due);
        var audited = dossier.look().audited();

        bench.waitFor(Duration.ofDays(4), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isFalse();

        bench.waitFor(Duration.ofDays(1), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isTrue();
        assertThat(bench.bean(AuditTrail.class).of(dossier.id(), audited, 10)).extracting(AuditEntry::action,
                AuditEntry::actor).containsExactly(tuple("review.overdue", "system"));
        assertThat(dossier.look().listed()).isEqualTo(dossier.look().tasks());

        dossier.giveOpinion(review, Opinion.NO_OBJECTION);
        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
    }

    @Test
    void goesToTheReviewersOfTheUnitThatWasAsked() {
        var review = dossier.askForReview(Team.LEGISLATION);

        assertRefused("unknown-negotiation", () -> dossier.giveOpinion(review, Opinion.NO_OBJECTION));

        dossier.by(Team.of(bench).legal()).giveOpinion(review, Opinion.NO_OBJECTION);
        assertThat(dossier.review(review).state()).isEqualTo(MinistryReview.State.CLEARED);
    }

    @Test
    void isNotAnsweredByWhoProposed() {
        var proposer = bench.staff().person(Team.JUSTICE, Role.DRAFTING_OFFICER, Role.REVIEWER);
        var own = Casework.proposedBy(proposer, bench);
        var review = own.askForReview(Team.JUSTICE);

        assertRefused("proposer-may-not-approve", () -> own.by(proposer).giveOpinion(review, Opinion.NO_OBJECTION));
    }

    @Test
    void isNotAskedForWithATimeLimitThatHasPassed() {
        var yesterday = OffsetDateTime.now(bench.clock()).minusDays(1);

        assertRefused("in-the-past", () -> dossier.askForReview(Team.JUSTICE, yesterday));
    }

    @Test
    void isUnknownUnderTheIdOfAnotherDossier() {
        var other = Casework.proposed(bench).askForReview(Team.JUSTICE);

        assertRefused("unknown-review", () -> dossier.withdraw(other));
    }
}
