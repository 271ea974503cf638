package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelChecks;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.persistence.OneNodeAtATime;
import org.paraph.platform.problem.StaleVersion;

/** What administrators do with a proposed version before it is judged. */
@ApplicationScoped
@Transactional
public class VersionDesk {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final ProcessVersions versions;
    private final ModelChecks checks;
    private final Runs runs;
    private final OneNodeAtATime turn;
    private final CurrentActor actor;
    private final VersionTrail trail;
    private final Clock clock;

    protected VersionDesk() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    VersionDesk(Proposals proposals, ProposalRules rules, ProcessVersions versions, ModelChecks checks,
            Runs runs, OneNodeAtATime turn,
            CurrentActor actor, VersionTrail trail, Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.versions = versions;
        this.checks = checks;
        this.runs = runs;
        this.turn = turn;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the checks say of files on the set in force; nothing is kept. */
    public List<Finding> check(Map<String, String> files) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return checks.findings(versions.inForce().files().with(files), files.keySet());
    }

    /**
     * Proposes changed files on the set in force.
     *
     * @param files the text of each by its name
     * @throws ModelsRefused          if the checks find an error; nothing is kept then
     * @throws AdministrationConflict if nothing differs from the set in force
     */
    public VersionProposal propose(ProposalTerms terms, Map<String, String> files) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return add(terms, files, MovePlan.PLAIN);
    }

    /**
     * Proposes to go back to the set that was in force before a proposal, with the way back for what has moved. It is
     * checked, rehearsed and approved as any other.
     *
     * @throws AdministrationConflict unless that proposal is in force
     */
    public VersionProposal proposeReturn(String id, long version, ProposalTerms terms) {
        var gone = changeable(id, version);
        if (gone.state() != ProposalState.IN_FORCE) {
            throw new AdministrationConflict("proposal-state", gone.state());
        }
        var before = rules.base(gone);
        var changed = new TreeMap<>(before.files());
        changed.keySet().retainAll(before.otherThan(rules.whole(gone)));
        return add(terms, changed, Notation.plan(gone.plan()).reversed());
    }

    private VersionProposal add(ProposalTerms terms, Map<String, String> files, MovePlan plan) {
        var inForce = versions.inForce();
        var changed = new TreeMap<>(files);
        changed.entrySet().removeIf(file -> inForce.files().file(file.getKey()).filter(file.getValue()::equals).isPresent());
        if (changed.isEmpty()) {
            throw new AdministrationConflict("nothing-changed-in-models");
        }
        var whole = inForce.files().with(changed);
        var findings = accepted(checks.findings(whole, changed.keySet()));
        turn.await();
        var text = Notation.of(plan);
        var proposal = new VersionProposal(proposals.nextNumber(), terms, text, actor.get().username(), clock.instant());
        proposal.putOn(inForce.id(), ProposalRules.hash(inForce.id(), whole, text, terms.moveRunning()), findings.size());
        proposals.add(proposal, changed);
        return trail.tell("administration.propose-version", actor.get(), proposal, terms.reason(), Map.of("files",
                String.join(", ", changed.keySet()), "content", proposal.contentHash()));
    }

    private static List<Finding> accepted(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::refuses)) {
            throw new ModelsRefused(findings);
        }
        return findings;
    }

    /**
     * Puts a proposal that was overtaken on the set that is in force now.
     *
     * @throws ModelsRefused          if the checks find an error in what it comes to
     * @throws AdministrationConflict if somebody else has proposed it
     */
    public VersionProposal renew(String id, long version) {
        var proposal = own(id, version);
        var inForce = versions.inForce();
        var files = proposals.files(proposal);
        var whole = inForce.files().with(files);
        var findings = accepted(checks.findings(whole, files.keySet()));
        proposal.putOn(inForce.id(), ProposalRules.hash(inForce.id(), whole, proposal.plan(), proposal.movesRunning()), findings.size());
        breakOffRehearsals(proposal);
        return trail.tell("administration.renew-version", actor.get(), proposal, null, Map.of("content", proposal.contentHash()));
    }

    /** Keeps how running processes move; whether that can be carried out has been seen before. */
    VersionProposal plan(String id, long version, MovePlan plan) {
        var proposal = own(id, version);
        var text = Notation.of(plan);
        proposal.plan(text, ProposalRules.hash(proposal.baseDeployment(), rules.whole(proposal), text,
                proposal.movesRunning()));
        breakOffRehearsals(proposal);
        return trail.tell("administration.plan-migration", actor.get(), proposal, null, Map.of("plan", cut(text)));
    }

    /** Takes a proposal back before it is in force. */
    public VersionProposal withdraw(String id, long version, String reason) {
        var proposal = changeable(id, version);
        proposal.withdraw(actor.get().username(), reason, clock.instant());
        breakOffRehearsals(proposal);
        return trail.tell("administration.withdraw-version", actor.get(), proposal, reason, Map.of());
    }

    private void breakOffRehearsals(VersionProposal proposal) {
        runs.of(proposal).stream().filter(run -> run.kind() == MigrationRun.Kind.REHEARSAL)
                .forEach(run -> run.breakOff(clock.instant()));
    }

    /** What is judged by another is changed by who proposed it only: nobody approves what nobody else has seen. */
    private VersionProposal own(String id, long version) {
        var proposal = changeable(id, version);
        if (!proposal.proposedBy().equals(actor.get().username())) {
            throw new AdministrationConflict("not-own-proposal");
        }
        return proposal;
    }

    private VersionProposal changeable(String id, long version) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var proposal = proposals.byId(id);
        StaleVersion.unless(version, proposal.version());
        return proposal;
    }

    private static String cut(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
