package org.paraph.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.ChangedModels;
import org.paraph.testing.bench.Team;

/** How a proposed version comes into force: by two administrators, on the set in force, at its moment; and its runs. */
class VersionApprovalProcessTest extends VersionProcessTest {

    VersionApprovalProcessTest(Bench bench, VersionDesk versions, ActivationDesk activations, MigrationDesk migrations,
            MigrationPlans plans, MigrationWork work) {
        super(bench, versions, activations, migrations, plans, work);
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
}
