package org.paraph.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.HELD;
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
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Suspension;
import org.paraph.negotiation.SuspensionDesk;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.negotiation.SuspensionOrder;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** The watch over the end of a suspension, and dossiers at rest. */
@Covers({"condition-watch", "inactivity", "inactivity-rounds"})
class HoldProcessTest {

    private final Bench bench;
    private final Casework dossier;

    HoldProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void asksOnTheDayWhetherTheConditionIsMetAndAgainOnTheNext() {
        dossier.reach(SIGNING_SCHEDULED);
        suspendUntil(POSTPONED_SIGNATURE, today().plusDays(20));
        assertThat(dossier.position()).contains("Event_DayCame");
        assertThat(page().suspension().watched()).isTrue();

        bench.waitFor(Duration.ofDays(20), dossier.id());
        assertThat(dossier.position()).contains("Task_CheckCondition");
        assertRefused("next-day-needed", () -> check(false, null));
        check(false, today().plusDays(7));
        assertThat(dossier.<LocalDate>read(n -> n.openSuspension().map(Suspension::endConditionDate).orElseThrow()))
                .isEqualTo(today().plusDays(7));

        bench.waitFor(Duration.ofDays(7), dossier.id());
        check(true, null);
        assertThat(dossier.position()).doesNotContain("Task_CheckCondition", "Event_DayCame");
        dossier.resume();
        assertThat(dossier.state()).isEqualTo(SIGNING_SCHEDULED);
    }

    @Test
    void watchesOverAHoldAndAShelfAndEndsWithThem() {
        dossier.reach(WORKING_LEVEL_TALKS);
        suspendUntil(ADMINISTRATIVE_HOLD, today().plusDays(10));
        bench.waitFor(Duration.ofDays(11), dossier.id());
        assertThat(dossier.position()).contains("Task_CheckCondition", "Task_EndHold");

        suspendUntil(SuspensionKind.SHELVED, today().plusDays(400));
        assertThat(dossier.position()).containsExactlyInAnyOrder("Event_TakenUpAgain", "Event_DayCame");
        dossier.resumeWithoutCeremony();
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
    }

    @Test
    void asksAboutANegotiationAtRestAndShelvesNothingByItself() {
        dossier.reach(WORKING_LEVEL_TALKS);
        rounds();
        assertThat(dossier.position()).doesNotContain("Task_AnswerInactivity");

        bench.waitFor(Duration.ofDays(366), dossier.id());
        rounds();
        rounds();
        assertThat(dossier.position()).containsExactlyInAnyOrder("Task_PrepareRound", "Task_AnswerInactivity");
        dossier.by(Team.of(bench).chief()).act(HoldDesk.class, (desk, ref) -> desk.answerInactivity(ref,
                new ActRequest("The minister", "The talks go on in May", OccurrenceRequest.on(today()))));

        assertThat(dossier.state()).isEqualTo(WORKING_LEVEL_TALKS);
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
        rounds();
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
    }

    @Test
    void takesTheQuestionBackWithTheNextAct() {
        dossier.reach(WORKING_LEVEL_TALKS);
        bench.waitFor(Duration.ofDays(366), dossier.id());
        rounds();

        dossier.suspend(SuspensionKind.SHELVED);

        assertThat(dossier.state()).isEqualTo(SHELVED);
        assertThat(dossier.look().tasks()).isEmpty();
        bench.waitFor(Duration.ofDays(800), dossier.id());
        rounds();
        assertThat(dossier.look().tasks()).isEmpty();
    }

    @Test
    void tellsWhatStandsStillAndWhatRunsOn() {
        dossier.reach(WORKING_LEVEL_TALKS).askForReview(Team.JUSTICE, in(10));
        assertThat(page().suspended()).isFalse();
        suspendUntil(ADMINISTRATIVE_HOLD, today().plusDays(5));

        var page = page();
        assertThat(page.suspension().kind()).isEqualTo(ADMINISTRATIVE_HOLD);
        assertThat(page.suspension().terms().approvals()).isEqualTo(SuspensionTerms.ApprovalsThen.VALID);
        assertThat(page.stopped()).singleElement().satisfies(clock -> {
            assertThat(clock.step()).isEqualTo("Event_TimeLimitPassed");
            assertThat(clock.left()).isBetween(Duration.ofDays(10).minusMinutes(1), Duration.ofDays(10).plusMinutes(1));
        });
        assertThat(page.running()).singleElement().satisfies(clock -> assertThat(clock.runsOn()).isTrue());
        assertThat(page.mayAct()).extracting(SuspensionPage.OpenAct::action).contains("end-hold", "suspend", "abandon")
                .doesNotContain("give-opinion", "prepare-round");
        assertThat(dossier.state()).isEqualTo(HELD);
    }

    @Test
    void namesThePartiesThatHaveNotTakenNote() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE);
        assertThat(page().suspension().missing()).containsExactly("JPN");

        dossier.acknowledge("JPN");

        assertThat(page().suspension().missing()).isEmpty();
        assertThat(page().suspension().acknowledged()).hasSize(1);
    }

    private SuspensionPage page() {
        return dossier.ask(SuspensionPages.class, pages -> pages.of(dossier.<Negotiation>read(n -> n)));
    }

    private void suspendUntil(SuspensionKind kind, LocalDate day) {
        dossier.by(Team.of(bench).chief()).act(SuspensionDesk.class, (desk, ref) -> desk.suspend(ref,
                new SuspensionOrder(kind, "We", "The minister", "Not now", "Later", "An election", day,
                        OccurrenceRequest.on(today()))));
    }

    private void check(boolean met, LocalDate next) {
        dossier.act(HoldDesk.class, (desk, ref) -> desk.checkCondition(ref,
                new ConditionCheckRequest(met, "We asked", next, OccurrenceRequest.on(today()))));
    }

    /** The daily round over all dossiers. */
    private void rounds() {
        var management = bench.engine().getManagementService();
        var job = management.createJobQuery().processDefinitionKey("inactivity-rounds").singleResult();
        management.executeJob(job.getId());
    }

    private OffsetDateTime in(int days) {
        return OffsetDateTime.now(bench.clock()).plusDays(days);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC);
    }
}
