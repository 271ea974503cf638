package org.paraph.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Opinion;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.MoveRefused;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ChangedModels;
import org.paraph.testing.bench.Team;

/** A new version on its way: proposed, rehearsed, approved by a second administrator, in force, and the dossiers on it. */
@ExtendWith(Bench.class)
class VersionMigrationProcessTest {

    private final Bench bench;
    private final VersionDesk versions;
    private final ActivationDesk activations;
    private final MigrationDesk migrations;
    private final MigrationPlans plans;
    private final MigrationWork work;
    private final Actor proposer;
    private final Actor second;

    VersionMigrationProcessTest(Bench bench, VersionDesk versions, ActivationDesk activations, MigrationDesk migrations,
            MigrationPlans plans, MigrationWork work) {
        this.bench = bench;
        this.versions = versions;
        this.activations = activations;
        this.migrations = migrations;
        this.plans = plans;
        this.work = work;
        this.proposer = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        this.second = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    @AfterEach
    void putTheShippedModelsBackIntoForce() {
        bench.inTransaction(() -> bench.bean(Proposals.class).inForce().ifPresent(VersionProposal::replace));
        bench.inTransaction(() -> {
            var models = bench.bean(ProcessVersions.class);
            models.deploy("shipped", models.shipped());
        });
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
    void keepsTheStoppedClocksStoppedAndStopsThoseThatItBrings() {
        var dossier = initialled();
        var review = dossier.askForReview(Team.JUSTICE, OffsetDateTime.now(bench.clock()).plusDays(10));
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        var stopped = clocks(dossier);
        assertThat(stopped).isNotEmpty().allMatch(OpenClock::stopped);

        bringIntoForce(ChangedModels.replaced("ministry-review.bpmn", "    <bpmn:serviceTask id=\"Step_MarkOverdue\"", """
                    <bpmn:boundaryEvent id="Event_Reminded" name="Reminded" attachedToRef="Task_GiveOpinion" cancelActivity="false">
                      <bpmn:outgoing>Flow_Reminded_ReminderSent</bpmn:outgoing>
                      <bpmn:timerEventDefinition id="TimerDefinition_Event_Reminded">
                        <bpmn:timeDuration>P5D</bpmn:timeDuration>
                      </bpmn:timerEventDefinition>
                    </bpmn:boundaryEvent>
                    <bpmn:endEvent id="EndEvent_ReminderSent" name="Reminder sent">
                      <bpmn:incoming>Flow_Reminded_ReminderSent</bpmn:incoming>
                    </bpmn:endEvent>
                    <bpmn:sequenceFlow id="Flow_Reminded_ReminderSent" sourceRef="Event_Reminded" targetRef="EndEvent_ReminderSent"/>
                    <bpmn:serviceTask id="Step_MarkOverdue\""""));

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

    @Test
    void takesTwoAdministratorsAndARehearsalOfThisVeryContent() {
        initialled();
        var proposal = propose(ChangedModels.consultationAdded());
        assertRefused("rehearsal-missing", () -> approve(proposal, false));
        rehearse(proposal);
        bench.as(proposer);
        assertRefused("own-proposal", () -> activations.approve(proposal.id(), current(proposal).version(), "Mine", true, true));
        bench.as(Team.of(bench).chief());
        assertRefused("role-required", () -> activations.approve(proposal.id(), current(proposal).version(), "Me", true, true));

        plan(proposal, "Task_GiveOpinion", "Task_GiveOpinion");

        assertRefused("rehearsal-missing", () -> approve(proposal, false));
        rehearse(proposal);
        approve(proposal, true);
        assertThat(current(proposal).state()).isEqualTo(ProposalState.IN_FORCE);
    }

    @Test
    void isOvertakenByAnotherVersionAndCanBePutOnIt() {
        var first = propose(ChangedModels.consultationAdded());
        var second = propose(ChangedModels.replaced("approval-gate.bpmn", "camunda:versionTag=\"1.0\"", "camunda:versionTag=\"1.5\""));
        rehearse(first);
        approve(first, true);

        assertRefused("proposal-overtaken", () -> rehearse(second));
        assertRefused("proposal-overtaken", () -> approve(second, true));

        bench.as(proposer);
        versions.renew(second.id(), current(second).version());
        rehearse(second);
        approve(second, true);
        var inForce = bench.inTransaction(() -> bench.bean(ProcessVersions.class).inForce());
        assertThat(inForce.files().file("ministry-review.bpmn").orElseThrow()).contains("Task_ConsultDefence");
        assertThat(inForce.files().file("approval-gate.bpmn").orElseThrow()).contains("versionTag=\"1.5\"");
    }

    @Test
    void comesIntoForceAtItsMoment() {
        bench.as(proposer);
        var moment = bench.clock().instant().plus(Duration.ofDays(2));
        var proposal = versions.propose(new ProposalTerms("Later", "From that day", moment, false),
                ChangedModels.consultationAdded());
        approve(proposal, true);
        assertThat(current(proposal).state()).isEqualTo(ProposalState.APPROVED);

        bench.clock().advance(Duration.ofDays(1));
        work.catchUp();
        assertThat(current(proposal).state()).isEqualTo(ProposalState.APPROVED);
        bench.clock().advance(Duration.ofDays(1));
        work.catchUp();

        assertThat(current(proposal).state()).isEqualTo(ProposalState.IN_FORCE);
        assertThat(bench.inTransaction(() -> bench.bean(Runs.class).of(proposal))).as("running ones stay").isEmpty();
    }

    @Test
    void goesOnAfterAPauseWithThoseThatAreLeft() {
        var dossier = initialled();
        var proposal = propose(ChangedModels.consultationAdded());
        rehearse(proposal);
        bench.as(second);
        activations.approve(proposal.id(), current(proposal).version(), "As it should be", true, true);
        var run = bench.inTransaction(() -> bench.bean(Runs.class).of(proposal).get(0));
        var desk = bench.bean(RunDesk.class);
        while (desk.next(run.id()) == RunDesk.Task.GATHER) {
            desk.gather(run.id());
        }
        migrations.pause(run.id(), run(run).version());

        work.catchUp();
        assertThat(versionsOf(dossier).get("negotiation-case")).isLessThan(versionOf("negotiation-case"));

        bench.as(second);
        migrations.goOn(run.id(), run(run).version());
        work.catchUp();
        assertThat(versionsOf(dossier).get("negotiation-case")).isEqualTo(versionOf("negotiation-case"));
        assertThat(run(run).state()).isEqualTo(MigrationRun.State.DONE);
    }

    @Test
    void anOlderRunMovesNothingToANewerVersion() {
        var dossier = initialled();
        var first = propose(ChangedModels.consultationAdded());
        rehearse(first);
        bench.as(second);
        activations.approve(first.id(), current(first).version(), "As it should be", true, true);
        var run = bench.inTransaction(() -> bench.bean(Runs.class).of(first).get(0));
        var desk = bench.bean(RunDesk.class);
        while (desk.next(run.id()) == RunDesk.Task.GATHER) {
            desk.gather(run.id());
        }
        migrations.pause(run.id(), run(run).version());

        bringIntoForce(ChangedModels.replaced("approval-gate.bpmn", "camunda:versionTag=\"1.0\"", "camunda:versionTag=\"1.7\""));

        assertThat(run(run).state()).isEqualTo(MigrationRun.State.BROKEN_OFF);
        bench.as(second);
        assertRefused("run-of-another-set", () -> migrations.goOn(run.id(), run(run).version()));
        assertThat(versionsOf(dossier).get("negotiation-case")).isEqualTo(versionOf("negotiation-case"));
    }

    @Test
    void isChangedByWhoProposedItOnly() {
        var proposal = propose(ChangedModels.consultationAdded());
        bench.as(second);

        assertRefused("not-own-proposal", () -> plans.change(proposal.id(), current(proposal).version(), MovePlan.PLAIN));
        assertRefused("not-own-proposal", () -> versions.renew(proposal.id(), current(proposal).version()));
    }

    private MigrationRun run(MigrationRun run) {
        return bench.inTransaction(() -> bench.bean(Runs.class).byId(run.id()));
    }

    private static Map<String, String> renamed(String step, String other) {
        return Map.of("ministry-review.bpmn", ChangedModels.read("ministry-review.bpmn").replace(step, other)
                .replace("versionTag=\"1.0\"", "versionTag=\"1.2\""));
    }

    private void plan(VersionProposal proposal, String from, String to) {
        bench.as(proposer);
        plans.change(proposal.id(), current(proposal).version(),
                new MovePlan(Map.of("ministry-review", List.of(new MovePlan.Line(from, to, false)))));
    }

    private void bringIntoForce(Map<String, String> files) {
        var proposal = propose(files);
        rehearse(proposal);
        approve(proposal, true);
    }

    private List<OpenClock> clocks(Casework dossier) {
        return bench.inTransaction(() -> bench.bean(WorkflowEngine.class).clocks(dossier.id()));
    }

    private int versionOf(String process) {
        return bench.inTransaction(() -> bench.bean(ProcessVersions.class).versions()).stream()
                .filter(each -> each.inForce() && each.processId().equals(process)).findFirst().orElseThrow().version();
    }

    private Casework initialled() {
        return Casework.proposed(bench).reach(NegotiationState.INITIALLED);
    }

    private VersionProposal propose(Map<String, String> files) {
        bench.as(proposer);
        return versions.propose(new ProposalTerms("A new version", "The law has changed", null, true), files);
    }

    private Map<String, DossierEffect> rehearse(VersionProposal proposal) {
        bench.as(proposer);
        migrations.rehearse(proposal.id(), current(proposal).version());
        work.catchUp();
        return effects(proposal, MigrationRun.Kind.REHEARSAL);
    }

    private void approve(VersionProposal proposal, boolean leaveBehind) {
        bench.as(second);
        activations.approve(proposal.id(), current(proposal).version(), "As it should be", true, leaveBehind);
        work.catchUp();
    }

    private VersionProposal current(VersionProposal proposal) {
        return bench.inTransaction(() -> bench.bean(Proposals.class).byId(proposal.id()));
    }

    private Map<String, DossierEffect> effects(VersionProposal proposal, MigrationRun.Kind kind) {
        return bench.inTransaction(() -> {
            var runs = bench.bean(Runs.class);
            var run = runs.of(proposal).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
            assertThat(run.state()).isEqualTo(MigrationRun.State.DONE);
            var effects = new TreeMap<String, DossierEffect>();
            runs.items(run, null, null, Integer.MAX_VALUE).forEach(item -> effects.put(item.negotiationId(),
                    runs.effect(item).orElseThrow()));
            return effects;
        });
    }

    private Map<String, Integer> versionsOf(Casework dossier) {
        var versions = new TreeMap<String, Integer>();
        bench.inTransaction(() -> bench.bean(DossierProcesses.class).standings(dossier.id()))
                .forEach(each -> versions.put(each.processId(), each.version()));
        return versions;
    }
}
