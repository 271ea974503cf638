package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.persistence.OneNodeAtATime;
import org.paraph.platform.problem.StaleVersion;

/** The judgement of a second administrator over a proposed version, and its coming into force. */
@ApplicationScoped
@Transactional
public class ActivationDesk {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Runs runs;
    private final ProcessVersions versions;
    private final OneNodeAtATime turn;
    private final CurrentActor actor;
    private final VersionTrail trail;
    private final Clock clock;

    protected ActivationDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    ActivationDesk(Proposals proposals, ProposalRules rules, Runs runs, ProcessVersions versions,
            OneNodeAtATime turn, CurrentActor actor, VersionTrail trail, Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.runs = runs;
        this.versions = versions;
        this.turn = turn;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Approves a proposal, which comes into force now or at its moment.
     *
     * @param acceptWarnings true if the warnings of the checks were read and are meant
     * @param leaveBehind    true if dossiers that cannot move may stay on their version
     * @throws AdministrationConflict if it is one's own, was overtaken, was not rehearsed as it is, or holds what has to be
     *                                accepted first
     */
    public VersionProposal approve(String id, long version, String reason, boolean acceptWarnings, boolean leaveBehind) {
        turn.await();
        var proposal = judged(id, version);
        rules.requireOnSetInForce(proposal);
        if (proposal.warnings() > 0 && !acceptWarnings) {
            throw new AdministrationConflict("warnings-open", proposal.warnings());
        }
        rules.requireSound(proposal);
        rules.requireRehearsed(proposal, leaveBehind);
        proposal.approve(actor.get().username(), reason, leaveBehind, clock.instant());
        trail.tell("administration.approve-version", actor.get(), proposal, reason,
                Map.of("content", proposal.contentHash(), "warnings", String.valueOf(proposal.warnings())));
        if (proposal.activateAt().filter(clock.instant()::isBefore).isEmpty()) {
            activate(proposal, actor.get());
        }
        return proposal;
    }

    /** Turns a proposal down. */
    public VersionProposal reject(String id, long version, String reason) {
        var proposal = judged(id, version);
        proposal.reject(actor.get().username(), reason, clock.instant());
        return trail.tell("administration.reject-version", actor.get(), proposal, reason, Map.of());
    }

    /** Ids of approved proposals whose moment has come. */
    List<String> due() {
        return proposals.due(clock.instant());
    }

    /** Puts an approved proposal into force at its moment. */
    void activate(String id) {
        turn.await();
        var proposal = proposals.byId(id);
        if (proposal.state() == ProposalState.APPROVED) {
            rules.requireOnSetInForce(proposal);
            rules.requireSound(proposal);
            rules.requireRehearsed(proposal, proposal.leavesBehind());
            activate(proposal, Actor.SYSTEM);
        }
    }

    /** It could not come into force at its moment: it is to be judged again. */
    void hinder(String id, String code) {
        var proposal = proposals.byId(id);
        if (proposal.state() == ProposalState.APPROVED) {
            proposal.hinder(code);
            trail.tell("administration.hinder-version", Actor.SYSTEM, proposal, code, Map.of());
        }
    }

    private void activate(VersionProposal proposal, Actor by) {
        var set = versions.deploy("Version " + proposal.number(), rules.whole(proposal));
        proposals.inForce().ifPresent(replaced -> {
            replaced.replace();
            runs.of(replaced).forEach(run -> run.breakOff(clock.instant()));
        });
        proposal.comeIntoForce(set.id(), clock.instant());
        if (proposal.movesRunning()) {
            runs.add(new MigrationRun(proposal, MigrationRun.Kind.MIGRATION, proposal.decidedBy(), clock.instant()));
        }
        trail.tell("administration.activate-version", by, proposal, null, Map.of("content", proposal.contentHash()));
    }

    /** Who proposed a version does not judge it, nor does a program. */
    private VersionProposal judged(String id, long version) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        PersonalSignInRequired.unless(actor.get());
        var proposal = proposals.byId(id);
        StaleVersion.unless(version, proposal.version());
        if (proposal.proposedBy().equals(actor.get().username())) {
            throw new AdministrationConflict("own-proposal");
        }
        return proposal;
    }
}
