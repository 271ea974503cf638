package org.paraph.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;
import static org.paraph.negotiation.SuspensionKind.ADMINISTRATIVE_HOLD;
import static org.paraph.negotiation.SuspensionKind.POSTPONED_SIGNATURE;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.paraph.approval.Opinion;
import org.paraph.engine.OpenTask;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** Branches that wait for a body while the rest goes on. */
@Covers("branch-hold")
class BranchHoldProcessTest {

    private final Bench bench;
    private final Casework dossier;

    BranchHoldProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void stopsOneReviewUntilTheBodyHasDecidedWhileTheRestGoesOn() {
        var held = review();
        var free = dossier.askForReview(Team.LEGISLATION);

        hold(held);

        assertThat(frozen()).containsExactly("Task_GiveOpinion");
        assertRefused("task-frozen", () -> dossier.giveOpinion(held, Opinion.NO_OBJECTION));
        assertRefused("task-frozen", () -> dossier.withdraw(held));
        dossier.by(Team.of(bench).legal()).giveOpinion(free, Opinion.NO_OBJECTION);
        dossier.prepareRound();

        decide();
        assertThat(frozen()).isEmpty();
        dossier.giveOpinion(held, Opinion.NO_OBJECTION);
        assertThat(only().decision()).isEqualTo("No objection");
    }

    @Test
    void leavesTheClockOfTheBranchItsTimeAndTouchesNoOther() {
        var held = dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE, in(10));
        var free = dossier.askForReview(Team.LEGISLATION, in(10));
        bench.waitFor(Duration.ofDays(4), dossier.id());

        hold(held);
        bench.waitFor(Duration.ofDays(30), dossier.id());
        assertThat(dossier.review(held).isOverdue()).isFalse();
        assertThat(dossier.review(free).isOverdue()).isTrue();
        decide();

        bench.waitFor(Duration.ofDays(5), dossier.id());
        assertThat(dossier.review(held).isOverdue()).isFalse();
        bench.waitFor(Duration.ofDays(2), dossier.id());
        assertThat(dossier.review(held).isOverdue()).isTrue();
    }

    @Test
    void leavesTheConclusionThatABodyStoppedAloneWhereItIsNoLongerAskedFor() {
        dossier.reach(NegotiationState.SIGNING_SCHEDULED).suspend(SuspensionKind.POSTPONED_SIGNATURE)
                .revise("v2", "Another wording.");
        hold(bench.task(dossier.id(), "Task_ConcludeApprovals").subjectId());

        dossier.resume();

        assertThat(dossier.state()).isNotEqualTo(NegotiationState.SIGNING_POSTPONED);
        assertThat(frozen()).containsExactly("Task_ConcludeApprovals");
        decide();
        assertThat(frozen()).isEmpty();
    }

    @Test
    void staysStoppedWhenAHoldOfTheWholeEndsFirst() {
        var held = review();
        hold(held);

        dossier.suspend(ADMINISTRATIVE_HOLD);
        bench.waitFor(Duration.ofDays(30), dossier.id());
        dossier.resumeWithoutCeremony();

        assertThat(frozen()).containsExactly("Task_GiveOpinion");
        decide();
        assertThat(frozen()).isEmpty();
    }

    @Test
    void staysStoppedByTheHoldOfTheWholeWhenItsOwnEndsFirst() {
        var held = dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE, in(10));
        hold(held);
        bench.waitFor(Duration.ofDays(3), dossier.id());
        dossier.suspend(ADMINISTRATIVE_HOLD);
        bench.waitFor(Duration.ofDays(3), dossier.id());

        decide();
        assertThat(frozen()).contains("Task_GiveOpinion");
        bench.waitFor(Duration.ofDays(30), dossier.id());
        dossier.resumeWithoutCeremony();

        assertThat(frozen()).isEmpty();
        bench.waitFor(Duration.ofDays(9), dossier.id());
        assertThat(dossier.review(held).isOverdue()).isFalse();
        bench.waitFor(Duration.ofDays(2), dossier.id());
        assertThat(dossier.review(held).isOverdue()).isTrue();
    }

    @Test
    void canBeOrderedWhileTheWholeIsHeld() {
        var held = review();
        dossier.suspend(ADMINISTRATIVE_HOLD);

        hold(held);
        dossier.resumeWithoutCeremony();

        assertThat(frozen()).containsExactly("Task_GiveOpinion");
    }

    @Test
    void endsWithTheAttempt() {
        hold(review());

        dossier.suspend(SuspensionKind.SHELVED);

        assertThat(dossier.position()).containsExactly("Event_TakenUpAgain");
        assertThat(only().isOpen()).isFalse();
        assertThat(only().decision()).isNull();
    }

    @Test
    void endsWhenTheMatterIsGivenUp() {
        hold(review());
        dossier.suspend(ADMINISTRATIVE_HOLD).abandon();

        assertThat(dossier.position()).isEmpty();
        assertThat(only().isOpen()).isFalse();
    }

    @Test
    void holdsOnlyWhatIsUnderWayAndOnlyOnce() {
        var held = review();
        assertRefused("no-such-branch", () -> hold("00000000-0000-0000-0000-000000000000"));
        hold(held);

        assertRefused("branch-held", () -> hold(held));
        assertRefused("no-such-branch", () -> hold(only().id()));
        assertRefused("role-needed", () -> dossier.by(Team.of(bench).negotiator()).act(HoldDesk.class,
                (desk, ref) -> desk.holdBranch(ref, order(held))));
    }

    private String review() {
        return dossier.reach(NegotiationState.WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE);
    }

    private void hold(String subjectId) {
        dossier.act(HoldDesk.class, (desk, ref) -> desk.holdBranch(ref, order(subjectId)));
    }

    private BranchHoldOrder order(String subjectId) {
        return new BranchHoldOrder(subjectId, "The review", BranchHold.Body.LEGISLATURE, "The committee",
                "Its resolution", "Its rules", "It wants a hearing", null, null, null, OccurrenceRequest.on(today()));
    }

    private void decide() {
        dossier.act(HoldDesk.class, (desk, ref) -> desk.decideBranch(ref, only().id(),
                new BranchDecisionRequest("No objection", OccurrenceRequest.on(today()))));
    }

    private BranchHold only() {
        var all = dossier.ask(BranchHolds.class, found -> found.all(dossier.id()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Iterable<String> frozen() {
        return dossier.look().tasks().stream().filter(OpenTask::frozen).map(OpenTask::key).toList();
    }

    private OffsetDateTime in(int days) {
        return OffsetDateTime.now(bench.clock()).plusDays(days);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC);
    }
}
