package org.paraph.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.OpenClock;
import org.paraph.engine.WorkflowEngine;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ChangedModels;
import org.paraph.testing.bench.Team;

/** Two administrators, and how they bring a new version into force and back. */
@ExtendWith(Bench.class)
abstract class VersionProcessTest {

    final Bench bench;
    final VersionDesk versions;
    final ActivationDesk activations;
    final MigrationDesk migrations;
    final MigrationPlans plans;
    final MigrationWork work;
    final Actor proposer;
    final Actor second;

    VersionProcessTest(Bench bench, VersionDesk versions, ActivationDesk activations, MigrationDesk migrations,
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

    MigrationRun run(MigrationRun run) {
        return bench.inTransaction(() -> bench.bean(Runs.class).byId(run.id()));
    }

    static Map<String, String> renamed(String step, String other) {
        return Map.of("ministry-review.bpmn", ChangedModels.read("ministry-review.bpmn").replace(step, other)
                .replace("versionTag=\"1.0\"", "versionTag=\"1.2\""));
    }

    void plan(VersionProposal proposal, String from, String to) {
        bench.as(proposer);
        plans.change(proposal.id(), current(proposal).version(),
                new MovePlan(Map.of("ministry-review", List.of(new MovePlan.Line(from, to, false)))));
    }

    void bringIntoForce(Map<String, String> files) {
        var proposal = propose(files);
        rehearse(proposal);
        approve(proposal, true);
    }

    List<OpenClock> clocks(Casework dossier) {
        return bench.inTransaction(() -> bench.bean(WorkflowEngine.class).clocks(dossier.id()));
    }

    int versionOf(String process) {
        return bench.inTransaction(() -> bench.bean(ProcessVersions.class).versions()).stream()
                .filter(each -> each.inForce() && each.processId().equals(process)).findFirst().orElseThrow().version();
    }

    Casework initialled() {
        return Casework.proposed(bench).reach(NegotiationState.INITIALLED);
    }

    VersionProposal propose(Map<String, String> files) {
        bench.as(proposer);
        return versions.propose(new ProposalTerms("A new version", "The law has changed", null, true), files);
    }

    Map<String, DossierEffect> rehearse(VersionProposal proposal) {
        bench.as(proposer);
        migrations.rehearse(proposal.id(), current(proposal).version());
        work.catchUp();
        return effects(proposal, MigrationRun.Kind.REHEARSAL);
    }

    void approve(VersionProposal proposal, boolean leaveBehind) {
        bench.as(second);
        activations.approve(proposal.id(), current(proposal).version(), "As it should be", true, leaveBehind);
        work.catchUp();
    }

    VersionProposal current(VersionProposal proposal) {
        return bench.inTransaction(() -> bench.bean(Proposals.class).byId(proposal.id()));
    }

    Map<String, DossierEffect> effects(VersionProposal proposal, MigrationRun.Kind kind) {
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

    Map<String, Integer> versionsOf(Casework dossier) {
        var versions = new TreeMap<String, Integer>();
        bench.inTransaction(() -> bench.bean(DossierProcesses.class).standings(dossier.id()))
                .forEach(each -> versions.put(each.processId(), each.version()));
        return versions;
    }
}
